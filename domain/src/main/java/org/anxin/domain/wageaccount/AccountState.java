package org.anxin.domain.wageaccount;

/** How a dedicated wage account stands. */
public enum AccountState {
    /** 未备案: one of the two receipts is missing. */
    UNREGISTERED,
    /** 已备案. */
    REGISTERED,
    /** 变更: registered before, bank or number changed since, to be registered anew. */
    CHANGED,
    /** 公示中: before it is closed. */
    IN_PUBLICITY,
    /** 销户. */
    CLOSED
}
