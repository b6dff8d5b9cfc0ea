package org.anxin.domain.project.check;

/** What has become of a suspicion. */
public enum FindingState {
    /** 疑似. */
    SUSPECTED,
    /** 认定. */
    CONFIRMED,
    /** 排除. */
    REFUTED,
    /** 撤回. */
    WITHDRAWN
}
