package org.anxin.domain.shared.imports;

import java.util.LinkedHashMap;
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
 * @param parts of a workbook that is several kinds at once, what each of its sheets looks like; else empty
 */
public record ImportDefinition(
        ImportKind kind,
        int version,
        List<ImportColumn> columns,
        List<String> uniqueKeys,
        List<String> notes,
        @Nullable TwoSides twoSides,
        List<ImportDefinition> parts) {

    /** The staged cell that says which part of its file a row belongs to: the code of the part's kind. */
    public static final String PART = "part";

    public ImportDefinition {
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
    }

    public ImportDefinition(
            ImportKind kind, int version, List<ImportColumn> columns, List<String> uniqueKeys, List<String> notes) {
        this(kind, version, columns, uniqueKeys, notes, null, List.of());
    }

    /**
     * One workbook with a sheet for each of several kinds, uploaded, checked and posted as one. A sheet is known by its name,
     * which is its kind's title.
     *
     * @param notes what 填写说明 says of the whole
     */
    public static ImportDefinition ofParts(
            ImportKind kind, int version, List<ImportDefinition> parts, List<String> notes) {
        var columns = new LinkedHashMap<String, ImportColumn>();
        parts.forEach(part -> part.columns().forEach(column -> columns.putIfAbsent(column.key(), column)));
        return new ImportDefinition(kind, version, List.copyOf(columns.values()), List.of(), notes, null, parts);
    }

    /** The same, also read from files with an amount column for each direction. */
    public ImportDefinition alsoWith(TwoSides sides) {
        return new ImportDefinition(kind, version, columns, uniqueKeys, notes, sides, parts);
    }

    public Optional<TwoSides> sides() {
        return Optional.ofNullable(twoSides);
    }

    public boolean hasParts() {
        return !parts.isEmpty();
    }

    /** What each table of a file looks like: the parts, or itself. */
    public List<ImportDefinition> tables() {
        return hasParts() ? parts : List.of(this);
    }

    /** What the table looks like that the row stands in. */
    public ImportDefinition tableOf(ImportRow row) {
        return parts.stream()
                .filter(part -> part.kind().code().equals(row.cells().get(PART)))
                .findFirst()
                .orElse(this);
    }

    public Optional<ImportColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The column's head; a kind that has dropped the column since still names it by its key. */
    public String headerOf(String key) {
        return column(key).map(ImportColumn::header).orElse(key);
    }
}
