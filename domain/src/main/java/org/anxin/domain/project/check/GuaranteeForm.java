package org.anxin.domain.project.check;

/** In what form the project payment is guaranteed. */
public enum GuaranteeForm {
    /** 银行保函. */
    BANK,
    /** 担保公司保证. */
    GUARANTEE_COMPANY,
    /** 保证保险. */
    INSURANCE,
    /** 现金. */
    CASH,
    /** 其他. */
    OTHER
}
