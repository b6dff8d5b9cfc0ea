package org.anxin.domain.wageaccount;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The steps of all projects' plans. */
public interface PlanSteps {

    PlanStep save(PlanStep step);

    List<PlanStep> findByProjectId(UUID projectId);

    /** Sets the days on which the projects' steps were done, as the books of their accounts say now. */
    void settle(Collection<UUID> projectIds);
}
