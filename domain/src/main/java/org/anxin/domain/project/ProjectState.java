package org.anxin.domain.project;

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
    SETTLED
}
