package org.anxin.domain.shared.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The import runs. */
public interface ImportRuns {

    ImportRun save(ImportRun run);

    Optional<ImportRun> findById(UUID id);

    long nextNumber();

    /** Lets only one transaction at a time decide about this file, until it ends. */
    void lockFile(String kind, String unitCode, String sha256);

    /** The unit's runs of this very file, in these states, the latest first. */
    List<ImportRun> findFile(String kind, String unitCode, String sha256, List<ImportState> states);
}
