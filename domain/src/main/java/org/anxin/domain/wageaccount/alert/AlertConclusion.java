package org.anxin.domain.wageaccount.alert;

/** What 人社局 finds an alert to be. */
public enum AlertConclusion {
    /** 不构成违规. */
    NOT_ESTABLISHED,
    /** 已纠正、补足. */
    MADE_GOOD,
    /** 挪用. */
    MISAPPROPRIATION,
    /** 移送立案. */
    REFERRED
}
