package org.anxin.domain.policy;

/** What is counted as a day; a deadline always names it. */
public enum DayKind {
    /** 工作日: without weekends and statutory holidays, with working weekends (调休). */
    WORKING,
    /** 自然日: every day. */
    CALENDAR,
    /** 小时: by the clock. */
    HOURS
}
