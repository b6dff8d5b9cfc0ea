package org.anxin.domain.warning;

/** How far a warning has come. */
public enum WarningState {
    /** 待处置. */
    OPEN,
    /** 处置中. */
    IN_HAND,
    /** 已办结. */
    CLOSED
}
