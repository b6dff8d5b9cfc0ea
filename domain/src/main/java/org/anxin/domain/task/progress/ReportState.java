package org.anxin.domain.task.progress;

/** Where a progress report stands. */
public enum ReportState {
    /** 草稿. */
    DRAFT,
    /** 待本单位审核: a township's or a bank's own reviewer comes first. */
    UNIT_REVIEW,
    /** 待审核, at the supervision office. */
    SUBMITTED,
    /** 已退回. */
    RETURNED,
    /** 已函告: for courts, procuratorate, banks and companies in place of a return. */
    ADVISED,
    /** 阶段认可: the first part is met, the rest is to follow. */
    NOTED,
    /** 办结. */
    ACCEPTED,
    /** 作废. */
    VOIDED;

    /** Whether the unit may write on it. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED || this == ADVISED || this == NOTED;
    }

    /** Whether somebody else has to act. */
    public boolean isWaiting() {
        return this == UNIT_REVIEW || this == SUBMITTED;
    }
}
