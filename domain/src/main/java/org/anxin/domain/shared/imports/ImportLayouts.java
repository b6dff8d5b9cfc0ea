package org.anxin.domain.shared.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The saved mappings of all units. */
public interface ImportLayouts {

    ImportLayout save(ImportLayout layout);

    Optional<ImportLayout> findById(UUID id);

    /** The unit's mappings of a kind that are in use, the latest first. */
    List<ImportLayout> living(String kind, String unitCode);

    /** The same as files are tried by them: first who says most, so that no narrower one takes a file and loses columns. */
    default List<SavedMapping> mappings(String kind, String unitCode) {
        return living(kind, unitCode).stream()
                .map(ImportLayout::saved)
                .sorted(Comparator.comparing(each -> each.mapping().sources().size(), Comparator.reverseOrder()))
                .toList();
    }

    /** Those of all kinds, by kind. */
    List<ImportLayout> living(String unitCode);
}
