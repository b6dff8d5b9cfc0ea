package org.anxin.persistence.shared.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.domain.shared.protection.ProtectedText;
import org.springframework.stereotype.Component;

/**
 * Cells on their way into the staging table and back. Personal data is staged sealed, under the key “~column”, with its
 * blind index under “#column”, by which duplicates are found without reading it.
 */
@Component
class StagedCells {

    private static final String SEALED = "~";
    private static final String INDEX = "#";

    private final FieldProtection protection;

    StagedCells(FieldProtection protection) {
        this.protection = protection;
    }

    static Set<String> personalColumns(ImportDefinition definition) {
        return definition.columns().stream()
                .filter(ImportColumn::personal)
                .map(ImportColumn::key)
                .collect(Collectors.toSet());
    }

    /** The key under which equal values of a column are equal. */
    static String comparedBy(ImportDefinition definition, String column) {
        return personalColumns(definition).contains(column) ? INDEX + column : column;
    }

    Map<String, String> staged(Map<String, String> cells, Set<String> personal) {
        if (personal.isEmpty()) {
            return cells;
        }
        var staged = new HashMap<>(cells);
        for (var column : personal) {
            var plain = staged.remove(column);
            if (plain != null) {
                var text = new ProtectedText(plain);
                staged.put(SEALED + column, protection.seal(text));
                var same = new ProtectedText(plain.toLowerCase(Locale.ROOT));
                staged.put(INDEX + column, protection.index("import_row." + column, same));
            }
        }
        return staged;
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
