package org.anxin.domain.task.instruction;

import org.anxin.domain.organization.UnitKind;

/** The state in the words that the addressed unit is owed: who is advised by letter was never “sent back”. */
public enum InstructionStanding {
    OPEN,
    SENT_BACK,
    ADVISED_BY_LETTER,
    ANSWERED,
    CLOSED,
    VOIDED;

    public static InstructionStanding of(InstructionState state, int timesSentBack, UnitKind addressed) {
        return switch (state) {
            case GIVEN -> timesSentBack == 0 ? OPEN : addressed.isAdvisedByLetter() ? ADVISED_BY_LETTER : SENT_BACK;
            case ANSWERED -> ANSWERED;
            case CLOSED -> CLOSED;
            case VOIDED -> VOIDED;
        };
    }
}
