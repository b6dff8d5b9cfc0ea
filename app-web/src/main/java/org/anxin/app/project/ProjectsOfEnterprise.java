package org.anxin.app.project;

import java.util.Optional;
import java.util.UUID;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.enterprise.EnterprisePanel;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.shared.panel.PanelSection.Line;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of an enterprise: the projects that it takes part in. */
@Component
@Order(100)
class ProjectsOfEnterprise implements EnterprisePanel {

    private static final int MOST = 10;

    private final ProjectCards cards;
    private final Sentences sentences;

    ProjectsOfEnterprise(ProjectCards cards, Sentences sentences) {
        this.cards = cards;
        this.sentences = sentences;
    }

    @Override
    public Optional<PanelSection> on(UUID enterpriseId, Actor asker) {
        if (!asker.may(Permission.PROJECT_READ)) {
            return Optional.empty();
        }
        var projects = cards.ofEnterprise(enterpriseId, asker.scopeOf(Permission.PROJECT_READ));
        if (projects.isEmpty()) {
            return Optional.empty();
        }
        var lines = projects.stream()
                .limit(MOST)
                .map(card -> new Line(
                        card.name(),
                        sentences.of(card.state()) + "，" + card.townshipName() + "，" + card.authorityName(),
                        "/projects/" + card.id()))
                .toList();
        var rest = projects.size() > MOST
                ? new Line("全部 %d 个项目".formatted(projects.size()), "", "/projects?enterprise=" + enterpriseId)
                : null;
        return Optional.of(new PanelSection("参建项目", lines, rest));
    }
}
