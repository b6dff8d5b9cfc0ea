package org.anxin.domain.wageaccount.labor;

/** Whether a labor cost is below the usual share of the payment, and whether somebody approved that. */
public enum LowRatio {
    /** 不低于下限. */
    NOT_LOW,
    /** 低于下限，未经复核. */
    UNAPPROVED,
    /** 低于下限，已经复核. */
    APPROVED,
    /** 低于下限，复核不同意. */
    REJECTED
}
