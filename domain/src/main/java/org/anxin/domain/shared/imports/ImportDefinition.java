package org.anxin.domain.shared.imports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file of a kind looks like now: its template is drawn from it and uploaded files are read by it.
 *
 * @param kind the kind
 * @param version of the template; kept in a hidden cell, counted up when a column changes its meaning
 * @param columns from left to right
 * @param uniqueKeys each a column, or columns joined by “+”, whose values may stand in one row of a file only
 * @param notes what else 填写说明 says, a sentence each
 * @param twoSides how files of other makers split the amount; null where none do
 */
public record ImportDefinition(
        ImportKind kind,
        int version,
        List<ImportColumn> columns,
        List<String> uniqueKeys,
        List<String> notes,
        @Nullable TwoSides twoSides) {

    public ImportDefinition {
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        notes = List.copyOf(notes);
    }

    public ImportDefinition(
            ImportKind kind, int version, List<ImportColumn> columns, List<String> uniqueKeys, List<String> notes) {
        this(kind, version, columns, uniqueKeys, notes, null);
    }

    /** The same, also read from files with an amount column for each direction. */
    public ImportDefinition alsoWith(TwoSides sides) {
        return new ImportDefinition(kind, version, columns, uniqueKeys, notes, sides);
    }

    public Optional<TwoSides> sides() {
        return Optional.ofNullable(twoSides);
    }

    public Optional<ImportColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The column's head; a kind that has dropped the column since still names it by its key. */
    public String headerOf(String key) {
        return column(key).map(ImportColumn::header).orElse(key);
    }
}
