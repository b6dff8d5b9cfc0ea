package org.anxin.domain.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who takes part in projects. */
public interface ProjectParties {

    ProjectParty save(ProjectParty party);

    Optional<ProjectParty> findById(UUID id);

    /** Those of a project that were not voided. */
    List<ProjectParty> findStandingOf(UUID projectId);
}
