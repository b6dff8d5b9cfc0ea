package org.anxin.domain.wageaccount.labor;

/** How the labor cost of a cycle stands on a day. */
public enum LaborStanding {
    /** 已足额到账. */
    MET,
    /** 未到期. */
    WAITING,
    /** 逾期不足. */
    SHORT
}
