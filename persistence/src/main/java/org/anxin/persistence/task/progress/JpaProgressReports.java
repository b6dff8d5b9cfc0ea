package org.anxin.persistence.task.progress;

import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ProgressReports;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaProgressReports extends Repository<ProgressReport, UUID>, ProgressReports {

    /** Written at once: the same act may ask the read models about it, such as whose evidence it takes. */
    @Override
    default ProgressReport save(ProgressReport report) {
        return saveAndFlush(report);
    }

    ProgressReport saveAndFlush(ProgressReport report);

    @Override
    @Query("SELECT DISTINCT report FROM ProgressReport report LEFT JOIN FETCH report.figures"
            + " WHERE report.obligationId = :obligationId AND report.state <> VOIDED")
    Optional<ProgressReport> findStandingOn(UUID obligationId);

    @Override
    @Query("SELECT count(report) FROM ProgressReport report")
    long countAll();
}
