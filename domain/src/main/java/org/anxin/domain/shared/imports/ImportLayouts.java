package org.anxin.domain.shared.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The saved mappings of all units. */
public interface ImportLayouts {

    ImportLayout save(ImportLayout layout);

    Optional<ImportLayout> findById(UUID id);

    /** The unit's mappings of a kind that are in use, the latest first. */
    List<ImportLayout> living(String kind, String unitCode);

    /** The same as files are read by them. */
    default List<SavedMapping> mappings(String kind, String unitCode) {
        return living(kind, unitCode).stream().map(ImportLayout::saved).toList();
    }

    /** Those of all kinds, by kind. */
    List<ImportLayout> living(String unitCode);
}
