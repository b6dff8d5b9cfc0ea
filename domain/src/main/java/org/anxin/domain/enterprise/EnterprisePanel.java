package org.anxin.domain.enterprise;

import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.panel.PanelSection;

/** A section that a feature adds to the page of an enterprise. In the order of {@code @Order}. */
public interface EnterprisePanel {

    /** Empty where the feature has nothing there that the asker may see or do. */
    Optional<PanelSection> on(UUID enterpriseId, Actor asker);
}
