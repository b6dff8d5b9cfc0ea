package org.anxin.domain.warning;

/** How a warning ended. */
public enum WarningClosing {
    /** 已整改. */
    CORRECTED,
    /** 不成立. */
    NOT_ESTABLISHED,
    /** 移送处理. */
    REFERRED,
    /** 情形消失. */
    VANISHED;

    /** Somebody must have done something about it, and it stands there what. */
    boolean needsDisposal() {
        return this == CORRECTED || this == REFERRED;
    }
}
