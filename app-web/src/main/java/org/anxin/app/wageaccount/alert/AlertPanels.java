package org.anxin.app.wageaccount.alert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.enterprise.EnterprisePanel;
import org.anxin.domain.project.ProjectPanel;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.wageaccount.alert.AccountAlertLine;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a project and of an enterprise: the latest alerts of its accounts. */
@Component
class AlertPanels {

    private static final int MOST = 5;

    private final ReadingAlerts alerts;
    private final Sentences sentences;

    AlertPanels(ReadingAlerts alerts, Sentences sentences) {
        this.alerts = alerts;
        this.sentences = sentences;
    }

    @Component
    @Order(60)
    static class OnProjects implements ProjectPanel {

        private final AlertPanels panels;

        OnProjects(AlertPanels panels) {
            this.panels = panels;
        }

        @Override
        public Optional<PanelSection> on(UUID projectId, boolean kept, Actor asker) {
            return panels.section("project", projectId, asker, false);
        }
    }

    @Component
    @Order(60)
    static class OnEnterprises implements EnterprisePanel {

        private final AlertPanels panels;

        OnEnterprises(AlertPanels panels) {
            this.panels = panels;
        }

        @Override
        public Optional<PanelSection> on(UUID enterpriseId, Actor asker) {
            return panels.section("enterprise", enterpriseId, asker, true);
        }
    }

    private Optional<PanelSection> section(String filter, UUID id, Actor asker, boolean nameProject) {
        if (!asker.may(Permission.ALERT_READ)) {
            return Optional.empty();
        }
        var latest = alerts.page(new ListQuery(Map.of(filter, id.toString()), "", false, MOST, null, null, 1), asker);
        return latest.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelSection("专户异常报告", lines(latest, nameProject), all(latest, filter, id)));
    }

    private List<PanelSection.Line> lines(ListPage<AccountAlertLine> latest, boolean nameProject) {
        return latest.rows().stream()
                .map(line -> new PanelSection.Line(
                        (nameProject ? line.projectName() + "：" : "") + sentences.of(line.kind()),
                        "%s，%s报告，%s%s"
                                .formatted(
                                        line.happenedOn(),
                                        line.bankName(),
                                        sentences.of(line.state()),
                                        line.isOverdue() ? "，答复逾期 %d 天".formatted(line.daysLate()) : ""),
                        "/wage-accounts/alerts/" + line.id()))
                .toList();
    }

    private static PanelSection.Line all(ListPage<AccountAlertLine> latest, String filter, UUID id) {
        return new PanelSection.Line(
                "查看全部", "共 %d 件".formatted(latest.count()), "/wage-accounts/alerts?" + filter + "=" + id);
    }
}
