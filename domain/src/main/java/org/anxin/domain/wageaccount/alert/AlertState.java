package org.anxin.domain.wageaccount.alert;

/** How far an alert has come. */
public enum AlertState {
    /** 待处置: at least one of the units told has not replied. */
    OPEN,
    /** 已答复: every unit told has replied, the finding is missing. */
    ANSWERED,
    /** 已办结. */
    CLOSED,
    /** 已作废. */
    VOIDED;

    public boolean isOver() {
        return this == CLOSED || this == VOIDED;
    }
}
