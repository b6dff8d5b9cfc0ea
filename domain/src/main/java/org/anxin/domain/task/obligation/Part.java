package org.anxin.domain.task.obligation;

/** What a unit is to an obligation. */
public enum Part {
    /** 承担（牵头）: it reports. */
    LEAD,
    /** 共同承担: obliged as well, discharged with the lead. */
    PARTICIPANT,
    /** 配合: may add evidence. */
    SUPPORTING
}
