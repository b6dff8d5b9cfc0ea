package org.anxin.domain.wageaccount;

/** How a project gets to pay its wages out of an account of its own (落实计划). */
public enum PlanStepKind {
    /** 签订三方协议. */
    AGREEMENT,
    /** 开户. */
    OPENING,
    /** 备案. */
    REGISTRATION,
    /** 首笔人工费到账. */
    FIRST_TRANSFER,
    /** 首次代发工资. */
    FIRST_PAYOUT
}
