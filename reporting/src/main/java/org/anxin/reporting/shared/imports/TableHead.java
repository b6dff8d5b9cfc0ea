package org.anxin.reporting.shared.imports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;

/**
 * Where a sheet's columns stand.
 *
 * @param sheetNo the sheet
 * @param rowNo the row of the head; rows below it are data
 * @param columns place, counted from 0 → column
 * @param missing heads of required columns that the sheet lacks
 * @param numberPlace where 序号 stands, or −1
 * @param width places up to here bear a head
 */
record TableHead(
        int sheetNo, int rowNo, Map<Integer, ImportColumn> columns, Set<String> missing, int numberPlace, int width) {

    /** The column that says what is wrong; written into the annotated file, ignored at upload. */
    static final String REASON = "错误原因";

    static final String NUMBER = "序号";

    /** Reads a line as a head; one that names no column of the definition matches nothing. */
    static TableHead of(ImportDefinition definition, int sheetNo, TabularFile.Line line) {
        var places = new LinkedHashMap<Integer, ImportColumn>();
        var seen = new HashSet<String>();
        int numberPlace = -1;
        for (int i = 0; i < line.cells().size(); i++) {
            var head = plain(line.cell(i).text());
            if (head.equals(NUMBER) && numberPlace < 0) {
                numberPlace = i;
            }
            for (var column : definition.columns()) {
                if (names(column, head)) {
                    if (!seen.add(column.key())) {
                        throw new RuleViolation("import.file.column-twice", column.header());
                    }
                    places.put(i, column);
                }
            }
        }
        var missing = definition.columns().stream()
                .filter(column -> column.required() && !seen.contains(column.key()))
                .map(ImportColumn::header)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return new TableHead(
                sheetNo,
                line.rowNo(),
                places,
                missing,
                numberPlace,
                line.cells().size());
    }

    boolean isBetterThan(TableHead other) {
        return columns.size() > other.columns.size();
    }

    /** Whether a cell's text is the column's head, or one of the other names it goes by. */
    static boolean names(ImportColumn column, String text) {
        var head = plain(text);
        return !head.isEmpty()
                && (plain(column.header()).equals(head)
                        || column.aliases().stream()
                                .anyMatch(alias -> plain(alias).equals(head)));
    }

    /** Without the marks that people and templates put around a head: 姓名*, ＊姓 名（必填）. */
    static String plain(String head) {
        return Cleaning.halfWidth(head)
                .replaceAll("\\((必填|选填|可不填)\\)", "")
                .replaceAll("[*:]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
