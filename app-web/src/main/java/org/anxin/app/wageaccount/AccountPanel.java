package org.anxin.app.wageaccount;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.enterprise.EnterprisePanel;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.project.ProjectPanel;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.wageaccount.AccountCards;
import org.anxin.domain.wageaccount.AccountLedger;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The dedicated accounts of a project, and of an enterprise that holds some, on their pages. */
final class AccountPanel {

    private static final String TITLE = "农民工工资专用账户";

    private AccountPanel() {}

    @Component
    @Order(10)
    static class OfProjects implements ProjectPanel {

        private final AccountCards accounts;
        private final ProjectCards projects;
        private final Sentences sentences;

        OfProjects(AccountCards accounts, ProjectCards projects, Sentences sentences) {
            this.accounts = accounts;
            this.projects = projects;
            this.sentences = sentences;
        }

        @Override
        public Optional<PanelSection> on(UUID projectId, boolean kept, Actor asker) {
            if (!asker.may(Permission.ACCOUNT_READ)) {
                return Optional.empty();
            }
            var lines = accounts.ofProject(projectId, asker.scopeOf(Permission.ACCOUNT_READ)).stream()
                    .map(account -> new PanelSection.Line(
                            account.bankName() + " " + account.accountNo(),
                            sentences.of(account.state()) + (account.projects().size() > 1 ? "，多个项目共用" : ""),
                            "/wage-accounts/" + account.id()))
                    .toList();
            boolean keeps = asker.may(Permission.ACCOUNT_EDIT)
                    && projects.find(projectId, asker.scopeOf(Permission.ACCOUNT_EDIT))
                            .isPresent();
            if (!keeps) {
                return lines.isEmpty() ? Optional.empty() : Optional.of(new PanelSection(TITLE, lines));
            }
            return Optional.of(new PanelSection(
                    TITLE,
                    lines,
                    lines.isEmpty()
                            ? new PanelSection.Line("登记专用账户", "还没有专用账户", "/wage-accounts/new?project=" + projectId)
                            : new PanelSection.Line("落实计划", "", "/wage-accounts/plan/" + projectId)));
        }
    }

    @Component
    @Order(10)
    static class OfEnterprises implements EnterprisePanel {

        private final AccountLedger ledger;
        private final Sentences sentences;

        OfEnterprises(AccountLedger ledger, Sentences sentences) {
            this.ledger = ledger;
            this.sentences = sentences;
        }

        @Override
        public Optional<PanelSection> on(UUID enterpriseId, Actor asker) {
            if (!asker.may(Permission.ACCOUNT_READ)) {
                return Optional.empty();
            }
            List<PanelSection.Line> lines = ledger.heldBy(enterpriseId, asker.scopeOf(Permission.ACCOUNT_READ)).stream()
                    .map(line -> new PanelSection.Line(
                            line.projects(),
                            line.bankName() + " " + line.accountNo() + "，" + sentences.of(line.state()),
                            "/wage-accounts/" + line.id()))
                    .toList();
            return lines.isEmpty() ? Optional.empty() : Optional.of(new PanelSection(TITLE, lines));
        }
    }
}
