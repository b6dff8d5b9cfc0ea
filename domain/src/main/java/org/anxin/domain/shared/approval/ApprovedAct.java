package org.anxin.domain.shared.approval;

import java.util.List;

/** What happens when an approval of one kind is given. The feature that owns the act brings one of these. */
public interface ApprovedAct {

    /** The word in {@link Approval#kind()}. */
    String kind();

    /** The permission of the one who may decide. */
    String decidedWith();

    /** Does the act; called in the transaction of the decision. */
    void perform(Approval approval);

    /** What would change, line by line, in Chinese, for the one who decides. */
    List<Change> changes(Approval approval);

    /** @param before empty where nothing was */
    record Change(String what, String before, String after) {}
}
