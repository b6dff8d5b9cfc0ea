package org.anxin.reporting.shared.imports;

import java.util.List;
import java.util.function.Function;
import org.anxin.domain.shared.imports.ImportRunLine;
import org.anxin.domain.shared.imports.ImportState;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.anxin.domain.shared.ledger.LedgerColumn.Kind;

/** The columns of 导入批次. */
public final class ImportRunLedgerSheet {

    private ImportRunLedgerSheet() {}

    public static List<LedgerColumn<ImportRunLine>> columns(
            Function<String, String> kindLabel, Function<ImportState, String> stateLabel) {
        return List.of(
                new LedgerColumn<>("批次号", Kind.CODE, 10, line -> String.valueOf(line.number())),
                new LedgerColumn<>("导入类别", Kind.TEXT, 16, line -> kindLabel.apply(line.kind())),
                new LedgerColumn<>("文件名", Kind.TEXT, 40, ImportRunLine::fileName),
                new LedgerColumn<>("状态", Kind.TEXT, 10, line -> stateLabel.apply(line.state())),
                new LedgerColumn<>("总行数", Kind.COUNT, 10, ImportRunLine::rowCount),
                new LedgerColumn<>("错误行数", Kind.COUNT, 10, ImportRunLine::errorRows),
                new LedgerColumn<>("已登记行数", Kind.COUNT, 10, ImportRunLine::knownRows),
                new LedgerColumn<>("入库行数", Kind.COUNT, 10, ImportRunLine::postedRows),
                new LedgerColumn<>("上传人", Kind.TEXT, 14, ImportRunLine::uploaderName),
                new LedgerColumn<>("上传时间", Kind.DATE_TIME, 18, ImportRunLine::uploadedAt),
                new LedgerColumn<>("入库时间", Kind.DATE_TIME, 18, ImportRunLine::postedAt));
    }
}
