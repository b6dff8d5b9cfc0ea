package org.anxin.domain.wageaccount.alert;

/** What a bank sees happen on an account. Facts only: whether it is misuse, 人社局 judges. */
public enum AlertKind {
    /** 余额不足. */
    SHORTAGE,
    /** 非本项目人员收款. */
    NON_WORKER_PAYEE,
    /** 未按约拨付. */
    LATE_TRANSFER,
    /** 冻结. */
    FROZEN,
    /** 退汇. */
    RETURNED_PAYMENT
}
