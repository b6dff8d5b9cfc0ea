package org.anxin.domain.shared.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs that were asked for; new ones come through {@link JobQueue}. */
public interface BackgroundJobs {

    Optional<BackgroundJob> findById(UUID id);

    /** The twenty that an account asked for last, the latest first. */
    List<BackgroundJob> findTop20ByRequestedByOrderByRequestedAtDesc(String username);

    /** The latest job about a record. */
    Optional<BackgroundJob> findFirstByKindAndSubjectKeyOrderByRequestedAtDesc(String kind, String subjectKey);
}
