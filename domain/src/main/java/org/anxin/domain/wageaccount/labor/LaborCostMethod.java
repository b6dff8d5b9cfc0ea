package org.anxin.domain.wageaccount.labor;

/** How a construction contract counts the labor cost in a progress payment (人工费约定方式). */
public enum LaborCostMethod {
    /** 按比例: so many percent of the payment. */
    RATIO,
    /** 按核定数额: the amount that the contractor reported and the owner approved. */
    REPORTED
}
