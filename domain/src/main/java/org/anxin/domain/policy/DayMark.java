package org.anxin.domain.policy;

/** What a notice says about a day. */
public enum DayMark {
    /** 放假. */
    HOLIDAY,
    /** 上班: a weekend worked in exchange (调休). */
    WORKING
}
