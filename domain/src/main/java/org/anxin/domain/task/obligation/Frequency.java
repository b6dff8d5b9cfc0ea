package org.anxin.domain.task.obligation;

/** How often a cadence falls due. */
public enum Frequency {
    /** 一次性. */
    ONCE,
    /** 按月. */
    MONTHLY,
    /** 按季度. */
    QUARTERLY,
    /** 按半年. */
    HALF_YEARLY,
    /** 按年. */
    YEARLY,
    /** 每年12月至次年春节, named by the winter that begins. */
    WINTER,
    /** 每个新建项目一次. */
    PER_PROJECT,
    /** 每个项目按月. */
    PROJECT_MONTH,
    /** 每个项目按季度. */
    PROJECT_QUARTER,
    /** 每个专用账户按月. */
    ACCOUNT_MONTH;

    /** Whether it falls due for projects or accounts one by one; their features generate it. */
    public boolean isPerSubject() {
        return switch (this) {
            case PER_PROJECT, PROJECT_MONTH, PROJECT_QUARTER, ACCOUNT_MONTH -> true;
            default -> false;
        };
    }
}
