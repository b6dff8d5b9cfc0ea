package org.anxin.domain.wageaccount.silence;

/** Whether a bank has reported an account's month. */
public enum NoticeStanding {
    /** 已复核. */
    CONFIRMED,
    /** 待复核: uploaded, without the second person. */
    PREPARED,
    /** 未报. */
    SILENT
}
