package org.anxin.persistence.shared.imports;

import java.util.List;
import java.util.UUID;
import org.anxin.domain.shared.imports.ImportLayout;
import org.anxin.domain.shared.imports.ImportLayouts;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaImportLayouts extends Repository<ImportLayout, UUID>, ImportLayouts {

    @Override
    @Query("""
            SELECT l FROM ImportLayout l
             WHERE l.kind = :kind AND l.unitCode = :unitCode AND l.voidedAt IS NULL
             ORDER BY l.savedAt DESC, l.id DESC""")
    List<ImportLayout> living(String kind, String unitCode);

    @Override
    @Query("""
            SELECT l FROM ImportLayout l
             WHERE l.unitCode = :unitCode AND l.voidedAt IS NULL
             ORDER BY l.kind, l.savedAt DESC, l.id DESC""")
    List<ImportLayout> living(String unitCode);
}
