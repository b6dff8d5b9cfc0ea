package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.task.obligation.PlannedObligation.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A project as what obligations are about.
 *
 * @param permitOn day of the permit; null for none
 * @param checkedFrom the first day from which payments are to be looked at: it is being built and recorded here
 * @param completedOn null while it is being built
 * @param patrolAnswered whether its patrol was reported on or exempted, under this permit or one recorded before
 */
public record ObligedProject(
        UUID id,
        String name,
        String authorityCode,
        String townshipCode,
        @Nullable LocalDate permitOn,
        @Nullable LocalDate checkedFrom,
        @Nullable LocalDate completedOn,
        boolean patrolAnswered) {

    public static final String KIND = "project";

    Subject subject() {
        return new Subject(KIND, id.toString(), name);
    }
}
