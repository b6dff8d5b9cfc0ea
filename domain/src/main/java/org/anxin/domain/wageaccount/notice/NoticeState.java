package org.anxin.domain.wageaccount.notice;

/** How a bank's monthly notice stands; the table of its changes is in docs/states.md. */
public enum NoticeState {
    /** 待复核: posted by the bank's clerk, a second person has to confirm it. */
    PREPARED,
    /** 已复核: counts. */
    CONFIRMED,
    /** 已撤回: taken back before it was confirmed. */
    WITHDRAWN,
    /** 已被更正: a later notice of the same month counts instead. */
    REPLACED
}
