package org.anxin.persistence.shared.imports;

import java.util.Arrays;
import java.util.List;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.imports.ImportRow;

/**
 * Whether rows may repeat a key, told while they pass by 64 bits of each row's key: where no two are alike, no two keys
 * are, and nobody has to sort a million of them. Eight bytes a row.
 */
final class Repeats {

    private static final int FIRST_ROOM = 1024;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final ImportDefinition definition;
    private final ImportDefinition table;
    private final List<String> columns;
    private long[] seen = new long[FIRST_ROOM];
    private int rows;

    /**
     * @param table of the file whose rows are compared
     * @param key a column, or columns joined by “+”
     */
    Repeats(ImportDefinition definition, ImportDefinition table, String key) {
        this.definition = definition;
        this.table = table;
        this.columns = List.of(key.split("\\+"));
    }

    ImportDefinition table() {
        return table;
    }

    List<String> columns() {
        return columns;
    }

    /** A row without one of the values has no key. */
    void pass(ImportRow row) {
        if (definition.hasParts() && !definition.tableOf(row).kind().equals(table.kind())) {
            return;
        }
        long hash = FNV_START;
        for (var column : columns) {
            var value = row.cells().get(column);
            if (value == null) {
                return;
            }
            for (int i = 0; i < value.length(); i++) {
                hash = (hash ^ folded(value.charAt(i))) * FNV_PRIME;
            }
            hash = (hash ^ Character.MAX_VALUE) * FNV_PRIME;
        }
        if (rows == seen.length) {
            seen = Arrays.copyOf(seen, rows * 2);
        }
        seen[rows++] = hash;
    }

    boolean arePossible() {
        Arrays.sort(seen, 0, rows);
        for (int i = 1; i < rows; i++) {
            if (seen[i] == seen[i - 1]) {
                return true;
            }
        }
        return false;
    }

    /** As coarse as the database's comparison or coarser. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
