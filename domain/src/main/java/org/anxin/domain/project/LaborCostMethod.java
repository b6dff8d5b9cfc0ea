package org.anxin.domain.project;

/** How the contract says what of a payment is labor cost (人工费约定方式). */
public enum LaborCostMethod {
    /** 按工程款比例. */
    RATIO,
    /** 按实际用工申报. */
    REPORTED
}
