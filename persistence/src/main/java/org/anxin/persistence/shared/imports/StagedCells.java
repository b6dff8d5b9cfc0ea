package org.anxin.persistence.shared.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.shared.protection.ProtectedText;
import org.springframework.stereotype.Component;

/**
 * Cells on their way into the staging table and back. Personal data is staged sealed, under the key “~column”, with its
 * blind index under “#column”, by which duplicates are found without reading it, and by which SQL can hand it on to the
 * field that the column names.
 */
@Component
class StagedCells {

    private static final String SEALED = "~";
    private static final String INDEX = "#";

    private final FieldProtection protection;

    StagedCells(FieldProtection protection) {
        this.protection = protection;
    }

    static List<ImportColumn> personalColumns(ImportDefinition definition) {
        return definition.columns().stream().filter(ImportColumn::personal).toList();
    }

    /** The key under which equal values of a column are equal. */
    static String comparedBy(ImportDefinition definition, String column) {
        return definition.column(column).filter(ImportColumn::personal).isPresent() ? INDEX + column : column;
    }

    Map<String, String> staged(Map<String, String> cells, List<ImportColumn> personal) {
        if (personal.isEmpty()) {
            return cells;
        }
        var staged = new HashMap<>(cells);
        for (var column : personal) {
            var plain = staged.remove(column.key());
            if (plain != null) {
                staged.put(SEALED + column.key(), protection.seal(new ProtectedText(plain)));
                staged.put(INDEX + column.key(), index(column, plain));
            }
        }
        return staged;
    }

    /** 11010119900307001x and …X are one number. */
    private String index(ImportColumn column, String plain) {
        var field = column.indexedAs() == null ? "import_row." + column.key() : column.indexedAs();
        return protection.index(field, new ProtectedText(plain.toUpperCase(Locale.ROOT)));
    }

    Map<String, String> read(Map<String, String> staged) {
        if (staged.keySet().stream().noneMatch(key -> key.startsWith(SEALED))) {
            return staged;
        }
        var cells = new HashMap<String, String>();
        staged.forEach((key, value) -> {
            if (key.startsWith(SEALED)) {
                cells.put(key.substring(1), protection.open(value).plain());
            } else if (!key.startsWith(INDEX)) {
                cells.put(key, value);
            }
        });
        return cells;
    }
}
