package org.anxin.domain.task.progress;

/** A step in the life of a report, as its history tells it. */
public enum ReportAct {
    /** 报送. */
    SUBMITTED,
    /** 本单位审核通过. */
    PASSED,
    /** 本单位退改. */
    SENT_BACK,
    /** 撤回. */
    WITHDRAWN,
    /** 退回. */
    RETURNED,
    /** 函告. */
    ADVISED,
    /** 阶段认可. */
    NOTED,
    /** 认可办结. */
    ACCEPTED,
    /** 作废. */
    VOIDED
}
