package org.anxin.domain.task.obligation;

/** What has become of an obligation. */
public enum ObligationState {
    /** 待办理: nothing reported, or the report came back. */
    OPEN,
    /** 待审核: reported to the supervision office. */
    REPORTED,
    /** 办结: accepted; not to be confused with 销号. */
    COMPLETED,
    /** 免办, by a second person's approval. */
    EXEMPTED,
    /** 撤销: never owed, or handed over to a unit that owes the same. */
    VOIDED;

    public boolean isEnded() {
        return this == COMPLETED || this == EXEMPTED || this == VOIDED;
    }
}
