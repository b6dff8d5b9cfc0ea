package org.anxin.domain.project;

import java.util.Arrays;
import java.util.List;

/** How far a project has come (状态). Forward only, but for {@code UNDER_CONSTRUCTION ⇄ SUSPENDED}. */
public enum ProjectState {
    /** 筹备. */
    PREPARING,
    /** 立项. */
    APPROVED,
    /** 在建. */
    UNDER_CONSTRUCTION,
    /** 停工. */
    SUSPENDED,
    /** 完工. */
    COMPLETED,
    /** 结清. */
    SETTLED;

    /** Stages may be left out, as works do begin before their approval; only works that have begun can be suspended. */
    public boolean mayBecome(ProjectState next) {
        return switch (next) {
            case SUSPENDED -> this == UNDER_CONSTRUCTION;
            case UNDER_CONSTRUCTION -> this == SUSPENDED || compareTo(next) < 0;
            default -> compareTo(next) < 0;
        };
    }

    public List<ProjectState> nextOnes() {
        return Arrays.stream(values()).filter(this::mayBecome).toList();
    }

    /** Whether the works have begun and are not finished (在建 or 停工). */
    public boolean isStanding() {
        return this == UNDER_CONSTRUCTION || this == SUSPENDED;
    }
}
