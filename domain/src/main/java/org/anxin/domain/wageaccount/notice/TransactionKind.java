package org.anxin.domain.wageaccount.notice;

/** What a line of an account's statement is. */
public enum TransactionKind {
    /** 人工费入账. */
    LABOR_COST,
    /** 利息. */
    INTEREST,
    /** 其他入账. */
    OTHER_IN,
    /** 退票: money of a payout that came back. */
    RETURNED,
    /** 代发. */
    PAYOUT,
    /** 司法扣划. */
    JUDICIAL,
    /** 手续费. */
    FEE,
    /** 其他转出. */
    TRANSFER_OUT
}
