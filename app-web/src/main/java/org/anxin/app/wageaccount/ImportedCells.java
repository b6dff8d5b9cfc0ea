package org.anxin.app.wageaccount;

import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.shared.imports.CellType;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportRow;
import org.jspecify.annotations.Nullable;

/** What the imports of accounts and of payments have in common: the column that names projects, and how cells are read. */
public final class ImportedCells {

    private ImportedCells() {}

    /** @param hint what to write in it */
    public static ImportColumn projectCode(String key, CellType type, int longest, String hint) {
        return ImportColumn.required(key, "项目编码", type, longest)
                .alsoCalled("项目编号", "项目代码")
                .explained("YJ-2026-001", hint);
    }

    public static @Nullable LocalDate day(ImportRow row, String key) {
        return row.cell(key).map(LocalDate::parse).orElse(null);
    }

    /** What some rows say in a column, each once, so that the books are asked once for all of them. */
    public static List<String> said(List<ImportRow> rows, String key) {
        return rows.stream().flatMap(row -> row.cell(key).stream()).distinct().toList();
    }
}
