package org.anxin.domain.shared.approval;

import java.util.List;
import java.util.Optional;
import org.anxin.domain.shared.Actor;

/** What happens when an approval of one kind is given or refused. The feature that owns the act brings one of these. */
public interface ApprovedAct {

    /** The word in {@link Approval#kind()}. */
    String kind();

    /** The permission of the one who may decide. */
    String decidedWith();

    /** Does the act; called in the transaction of the decision. */
    void perform(Approval approval);

    /** The act was refused, with a note; called in the transaction of the decision. Most acts are then as if never asked for. */
    default void refused(Approval approval) {}

    /** What would change, line by line, in Chinese, for the one who decides. */
    List<Change> changes(Approval approval);

    /** The page of what it is about, where the asker may read it; empty where the changes say it all. */
    default Optional<String> page(Approval approval, Actor asker) {
        return Optional.empty();
    }

    /** @param before empty where nothing was */
    record Change(String what, String before, String after) {}
}
