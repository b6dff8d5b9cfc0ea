package org.anxin.app.warning;

import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.enterprise.EnterprisePanel;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.panel.PanelSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Early warnings of the projects that an enterprise has a part in, on its page. */
@Component
@Order(30)
class WarningsOfEnterprise implements EnterprisePanel {

    private final WarningSection section;

    WarningsOfEnterprise(WarningSection section) {
        this.section = section;
    }

    @Override
    public Optional<PanelSection> on(UUID enterpriseId, Actor asker) {
        return section.of("enterprise", enterpriseId, asker);
    }
}
