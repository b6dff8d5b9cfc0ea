package org.anxin.domain.task.instruction;

/** Where an instruction stands in its life. */
public enum InstructionState {
    /** The unit is to answer, for the first time or again. */
    GIVEN,
    /** The leader or the supervision office is to read the answer. */
    ANSWERED,
    CLOSED,
    VOIDED
}
