package org.anxin.domain.shared.reminder;

/** What became of a message. */
public enum DeliveryState {
    /** 已送达: it stands in the inbox, or the mail server has accepted it. */
    SENT,
    /** 待发送. */
    WAITING,
    /** 失败: the last attempt was in vain, whether it is tried again or not. */
    FAILED
}
