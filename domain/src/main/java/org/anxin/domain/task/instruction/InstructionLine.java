package org.anxin.domain.task.instruction;

import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.organization.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger of instructions (领导批示台账).
 *
 * @param daysLate as of the day of the question: an answer that is missing counts too
 * @param lastAnswer the newest answer, or null
 */
public record InstructionLine(
        UUID id,
        String subjectTitle,
        String subjectLink,
        String text,
        String instructedBy,
        boolean registered,
        LocalDate givenOn,
        String unitCode,
        String unitName,
        UnitKind unitKind,
        LocalDate dueOn,
        InstructionState state,
        int timesSentBack,
        @Nullable LocalDate answeredOn,
        @Nullable String lastAnswer,
        @Nullable LocalDate closedOn,
        int daysLate) {

    public InstructionStanding standing() {
        return InstructionStanding.of(state, timesSentBack, unitKind);
    }

    /** Unanswered after its day. */
    public boolean isOverdueOn(LocalDate today) {
        return state == InstructionState.GIVEN && today.isAfter(dueOn);
    }
}
