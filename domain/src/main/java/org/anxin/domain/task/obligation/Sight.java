package org.anxin.domain.task.obligation;

/** How much of an obligation a scope shows. */
public enum Sight {
    /** Out of scope: it does not exist for the asker. */
    NONE,
    /** A supporting unit's: what is due, and its own evidence. */
    PART,
    /** Report and evidence of all. */
    WHOLE
}
