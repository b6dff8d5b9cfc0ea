package org.anxin.persistence.shared.imports;

import java.util.List;
import java.util.UUID;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.imports.ImportRuns;
import org.anxin.domain.shared.imports.ImportState;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaImportRuns extends Repository<ImportRun, UUID>, ImportRuns {

    @Override
    @Query(value = "SELECT nextval('import_run_number_seq')", nativeQuery = true)
    long nextNumber();

    @Override
    default void lockFile(String kind, String unitCode, String sha256) {
        lock(kind + "/" + unitCode + "/" + sha256);
    }

    @Override
    @Query("""
            SELECT r FROM ImportRun r
             WHERE r.kind = :kind AND r.unitCode = :unitCode AND r.sha256 = :sha256 AND r.state IN :states
             ORDER BY r.number DESC""")
    List<ImportRun> findFile(String kind, String unitCode, String sha256, List<ImportState> states);

    @Query(value = "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:file, 0))", nativeQuery = true)
    int lock(String file);
}
