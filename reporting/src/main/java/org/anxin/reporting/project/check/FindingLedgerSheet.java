package org.anxin.reporting.project.check;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.project.check.FindingLine;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** 违法分包认定台账: what is suspected of whom, and what the sector authority found. */
public final class FindingLedgerSheet {

    private FindingLedgerSheet() {}

    /** @param label the Chinese word of an enum's constant */
    public static List<LedgerColumn<FindingLine>> columns(Function<Enum<?>, String> label) {
        return List.of(
                new LedgerColumn<>("发现日期", Kind.DATE, 12, FindingLine::suspectedOn),
                new LedgerColumn<>("项目名称", Kind.TEXT, 28, FindingLine::projectName),
                new LedgerColumn<>("行业", Kind.TEXT, 14, line -> label.apply(line.sector())),
                new LedgerColumn<>("行业主管部门", Kind.TEXT, 16, FindingLine::authorityName),
                new LedgerColumn<>("乡镇", Kind.TEXT, 12, FindingLine::townshipName),
                new LedgerColumn<>("情形", Kind.TEXT, 12, line -> label.apply(line.kind())),
                new LedgerColumn<>("涉及单位或个人", Kind.TEXT, 24, FindingLine::partyName),
                new LedgerColumn<>("疑似事实", Kind.TEXT, 40, FindingLine::suspicion),
                new LedgerColumn<>("来源", Kind.TEXT, 10, line -> line.foundAlone() ? "系统发现" : "人工登记"),
                new LedgerColumn<>("登记人", Kind.TEXT, 14, FindingLine::recordedBy),
                new LedgerColumn<>("状态", Kind.TEXT, 8, line -> label.apply(line.state())),
                new LedgerColumn<>("认定结论", Kind.TEXT, 40, FindingLine::finding),
                new LedgerColumn<>("认定日期", Kind.DATE, 12, FindingLine::foundOn),
                new LedgerColumn<>("认定人", Kind.TEXT, 14, FindingLine::foundBy),
                new LedgerColumn<>("材料", Kind.COUNT, 8, FindingLine::files));
    }
}
