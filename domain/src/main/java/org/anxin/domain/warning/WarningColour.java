package org.anxin.domain.warning;

/** How grave a warning is; the gravest first. */
public enum WarningColour {
    /** 红. */
    RED,
    /** 橙. */
    ORANGE,
    /** 黄. */
    YELLOW;

    public boolean isGraverThan(WarningColour other) {
        return ordinal() < other.ordinal();
    }
}
