package org.anxin.domain.project;

import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.panel.PanelSection;

/** A section that a feature adds to the page of a project. In the order of {@code @Order}. */
public interface ProjectPanel {

    /**
     * Empty where the feature has nothing there that the asker may see or do.
     *
     * @param kept whether the asker, who reads the project, also keeps it
     */
    Optional<PanelSection> on(UUID projectId, boolean kept, Actor asker);
}
