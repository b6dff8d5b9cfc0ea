package org.anxin.domain.task.progress;

import java.util.Optional;
import java.util.UUID;

/** All reports; whether the asker may see one is decided by what it reports on. */
public interface ProgressReports {

    ProgressReport save(ProgressReport report);

    Optional<ProgressReport> findById(UUID id);

    /** The one that stands; not a voided one. */
    Optional<ProgressReport> findStandingOn(UUID obligationId);

    long countAll();
}
