package org.anxin.domain.wageaccount.notice;

/** What became of one payment to one person. */
public enum PayoutResult {
    /** 成功. */
    PAID,
    /** 失败: never left the account. */
    FAILED,
    /** 退回: left the account and came back. */
    RETURNED
}
