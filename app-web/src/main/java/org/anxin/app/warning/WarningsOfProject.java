package org.anxin.app.warning;

import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.project.ProjectPanel;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.panel.PanelSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Early warnings on the page of a project. */
@Component
@Order(10)
class WarningsOfProject implements ProjectPanel {

    private final WarningSection section;

    WarningsOfProject(WarningSection section) {
        this.section = section;
    }

    @Override
    public Optional<PanelSection> on(UUID projectId, boolean kept, Actor asker) {
        return section.of("project", projectId, asker);
    }
}
