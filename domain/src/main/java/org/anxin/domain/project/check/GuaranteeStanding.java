package org.anxin.domain.project.check;

/** How a project stands with its guarantee. */
public enum GuaranteeStanding {
    /** 有效. */
    VALID("green"),
    /** 即将到期. */
    EXPIRING("orange"),
    /** 已到期. */
    EXPIRED("red"),
    /** 未提供. */
    NONE("red");

    private final String tag;

    GuaranteeStanding(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }
}
