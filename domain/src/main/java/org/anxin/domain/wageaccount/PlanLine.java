package org.anxin.domain.wageaccount;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A project and how far it is with its account.
 *
 * @param accountId its latest account, null while it has none
 * @param steps those that are planned
 * @param note what was written to the plan
 */
public record PlanLine(
        UUID projectId,
        String projectCode,
        String projectName,
        Sector sector,
        String authorityName,
        String townshipName,
        @Nullable String contractorName,
        @Nullable LocalDate startedOn,
        @Nullable UUID accountId,
        @Nullable String accountNo,
        @Nullable AccountState accountState,
        Map<PlanStepKind, Step> steps,
        @Nullable String note) {

    public PlanLine {
        steps = Map.copyOf(steps);
    }

    /** @param overdue planned for a day that is over, and not done */
    public record Step(LocalDate plannedOn, @Nullable LocalDate doneOn, boolean overdue) {}

    public @Nullable Step step(PlanStepKind kind) {
        return steps.get(kind);
    }

    public boolean isOverdue() {
        return steps.values().stream().anyMatch(Step::overdue);
    }

    public boolean isPlanned() {
        return !steps.isEmpty();
    }
}
