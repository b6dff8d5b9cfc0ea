package org.anxin.domain.shared.reference;

/** A system beside ours in which the same records are kept; the Chinese name stands in the messages. */
public enum Platform {
    /** 省农民工工资支付监管平台. */
    PROVINCIAL_WAGE,
    /** 建筑工人实名制平台. */
    REAL_NAME,
    /** 全国根治欠薪线索反映平台. */
    NATIONAL_CLUE,
    HOTLINE_12345,
    HOTLINE_12333,
    /** 信访信息系统. */
    PETITION,
    OTHER
}
