package org.anxin.domain.project;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** When it shall be built, and when it was. */
@Embeddable
public record Schedule(
        @Nullable LocalDate plannedStartOn,
        @Nullable LocalDate plannedEndOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn) {

    /** Refuses what cannot be true. */
    public void check(LocalDate today) {
        if (isBefore(plannedEndOn, plannedStartOn)) {
            throw new RuleViolation("project.planned-end-before-start");
        }
        if (isBefore(today, startedOn)) {
            throw new RuleViolation("project.started-in-future");
        }
        if (isBefore(today, completedOn)) {
            throw new RuleViolation("project.completed-in-future");
        }
        if (isBefore(completedOn, startedOn)) {
            throw new RuleViolation("project.completed-before-start");
        }
    }

    Schedule startedOn(LocalDate day) {
        return new Schedule(plannedStartOn, plannedEndOn, startedOn == null ? day : startedOn, completedOn);
    }

    Schedule completedOn(LocalDate day) {
        return new Schedule(plannedStartOn, plannedEndOn, startedOn, completedOn == null ? day : completedOn);
    }

    /** When works in that state came into it, as far as these days tell. */
    Optional<LocalDate> dayOf(ProjectState state) {
        return switch (state) {
            case UNDER_CONSTRUCTION -> Optional.ofNullable(startedOn);
            case COMPLETED -> Optional.ofNullable(completedOn);
            default -> Optional.empty();
        };
    }

    private static boolean isBefore(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        return earlier != null && later != null && earlier.isBefore(later);
    }
}
