package org.anxin.domain.policy;

/** How sure a value is. */
public enum ParameterState {
    /** 已确认. */
    CONFIRMED,
    /** 推定: used until the district confirms it, and shown as such. */
    PROVISIONAL,
    /** 未定: not known; what needs it waits for a person. */
    UNDECIDED
}
