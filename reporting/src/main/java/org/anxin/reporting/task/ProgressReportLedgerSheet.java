package org.anxin.reporting.task;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;
import org.anxin.domain.task.progress.ProgressReportLine;

/** 履职报告台账: what units reported, on paper. */
public final class ProgressReportLedgerSheet {

    private ProgressReportLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<ProgressReportLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("报告单位", Kind.TEXT, 16, ProgressReportLine::unitName),
                new LedgerColumn<>("报告事项", Kind.TEXT, 30, ProgressReportLine::title),
                new LedgerColumn<>("措施", Kind.CODE, 10, ProgressReportLine::measures),
                new LedgerColumn<>("落实情况", Kind.TEXT, 60, ProgressReportLine::narrative),
                new LedgerColumn<>("状态", Kind.TEXT, 12, line -> label.apply(line.state())),
                new LedgerColumn<>("填报人", Kind.TEXT, 14, ProgressReportLine::editedBy),
                new LedgerColumn<>("报送时间", Kind.DATE_TIME, 17, ProgressReportLine::submittedAt),
                new LedgerColumn<>("佐证材料", Kind.COUNT, 10, ProgressReportLine::evidence));
    }
}
