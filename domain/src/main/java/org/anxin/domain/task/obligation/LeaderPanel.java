package org.anxin.domain.task.obligation;

import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.panel.Picture;

/** What a feature shows on 领导一页. In the order of {@code @Order}. */
public interface LeaderPanel {

    /** Empty where the asker may not look at the feature. */
    Optional<Picture> pictureFor(Actor asker);
}
