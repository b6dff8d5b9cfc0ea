package org.anxin.app.wageaccount.labor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.project.ProjectPanel;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.panel.PanelSection;
import org.anxin.domain.wageaccount.labor.PaymentLedger;
import org.anxin.domain.wageaccount.labor.PaymentLine;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The latest cycles of a project on its page. */
@Component
@Order(11)
class LaborPanel implements ProjectPanel {

    private static final int MOST = 3;

    private final PaymentLedger ledger;
    private final Sentences sentences;
    private final Clock clock;

    LaborPanel(PaymentLedger ledger, Sentences sentences, Clock clock) {
        this.ledger = ledger;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public Optional<PanelSection> on(UUID projectId, boolean kept, Actor asker) {
        if (!asker.may(Permission.PROJECT_READ)) {
            return Optional.empty();
        }
        var lines =
                ledger.ofProject(projectId, asker.scopeOf(Permission.PROJECT_READ), LocalDate.now(clock), MOST).stream()
                        .map(this::line)
                        .toList();
        var next = asker.may(Permission.ACCOUNT_EDIT)
                ? new PanelSection.Line(
                        "登记工程款拨付", lines.isEmpty() ? "还没有登记" : "", "/wage-accounts/labor/new?project=" + projectId)
                : null;
        return lines.isEmpty() && next == null ? Optional.empty() : Optional.of(new PanelSection("人工费拨付", lines, next));
    }

    private PanelSection.Line line(PaymentLine line) {
        return new PanelSection.Line(
                line.cycle(),
                "应拨 %,.2f 元，到账 %,.2f 元，%s".formatted(line.expected(), line.received(), sentences.of(line.standing())),
                "/wage-accounts/labor/" + line.id());
    }
}
