package org.anxin.domain.shared.job;

/** Where a background job stands. */
public enum JobState {
    /** 等待中. */
    QUEUED,
    /** 进行中. */
    RUNNING,
    /** 已完成. */
    DONE,
    /** 未完成. */
    FAILED
}
