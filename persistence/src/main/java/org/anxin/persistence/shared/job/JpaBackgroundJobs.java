package org.anxin.persistence.shared.job;

import java.util.UUID;
import org.anxin.domain.shared.job.BackgroundJob;
import org.anxin.domain.shared.job.BackgroundJobs;
import org.springframework.data.repository.Repository;

interface JpaBackgroundJobs extends Repository<BackgroundJob, UUID>, BackgroundJobs {

    BackgroundJob save(BackgroundJob job);
}
