package org.anxin.domain.task;

import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.panel.PanelSection;

/** A section that a later feature adds to the page of a measure: its obligations, its evidence. */
public interface MeasurePanel {

    /** Empty where the feature has nothing on the measure that the asker may see. */
    Optional<PanelSection> on(Measure measure, Actor asker);
}
