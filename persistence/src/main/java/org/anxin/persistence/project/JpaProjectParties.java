package org.anxin.persistence.project;

import java.util.List;
import java.util.UUID;
import org.anxin.domain.project.ProjectParties;
import org.anxin.domain.project.ProjectParty;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaProjectParties extends Repository<ProjectParty, UUID>, ProjectParties {

    @Override
    @Query("SELECT party FROM ProjectParty party WHERE party.projectId = :projectId AND party.voiding.at IS NULL")
    List<ProjectParty> findStandingOf(UUID projectId);
}
