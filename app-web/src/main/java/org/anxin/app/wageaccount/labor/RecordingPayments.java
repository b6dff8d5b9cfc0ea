package org.anxin.app.wageaccount.labor;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.wageaccount.ServedProjects;
import org.anxin.domain.wageaccount.labor.PaymentLedger;
import org.anxin.domain.wageaccount.labor.ProgressPayment;
import org.anxin.domain.wageaccount.labor.ProgressPayment.Facts;
import org.anxin.domain.wageaccount.labor.ProgressPayments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A sector bureau records what the owner paid in a cycle; what of it has to go into the account follows. */
@Service
public class RecordingPayments {

    private final ProgressPayments payments;
    private final PaymentLedger ledger;
    private final ProjectCards projects;
    private final ServedProjects served;
    private final LaborPolicy policy;
    private final ApprovingLowRatios approving;
    private final SettlingLaborCost settling;
    private final ReceivingFiles receiving;
    private final Clock clock;

    RecordingPayments(
            ProgressPayments payments,
            PaymentLedger ledger,
            ProjectCards projects,
            ServedProjects served,
            LaborPolicy policy,
            ApprovingLowRatios approving,
            SettlingLaborCost settling,
            ReceivingFiles receiving,
            Clock clock) {
        this.payments = payments;
        this.ledger = ledger;
        this.projects = projects;
        this.served = served;
        this.policy = policy;
        this.approving = approving;
        this.settling = settling;
        this.receiving = receiving;
        this.clock = clock;
    }

    public record Paid(
            String projectCode,
            LocalDate cycleFrom,
            LocalDate cycleTo,
            BigDecimal amount,
            @Nullable LocalDate paidOn,
            @Nullable BigDecimal reportedLaborCost,
            @Nullable String lowRatioReason) {}

    /** A labor cost below the usual share with a reason is put before a second person at once. */
    @Transactional
    public ProgressPayment record(Paid paid, Actor by) {
        var card = projects.byCodes(List.of(paid.projectCode()), by.scopeOf(Permission.ACCOUNT_EDIT))
                .get(paid.projectCode());
        if (card == null) {
            throw new RuleViolation("labor.project-unknown", paid.projectCode());
        }
        payments.findOverlapping(card.id(), paid.cycleFrom(), paid.cycleTo()).ifPresent(other -> {
            throw new RuleViolation("labor.cycle-overlaps", other.cycleFrom(), other.cycleTo());
        });
        var project = served.of(List.of(card.id())).getFirst();
        var payment = payments.save(new ProgressPayment(
                new Facts(
                        card.id(),
                        paid.cycleFrom(),
                        paid.cycleTo(),
                        paid.amount(),
                        paid.paidOn(),
                        paid.reportedLaborCost(),
                        paid.lowRatioReason()),
                policy.now().of(project, paid.cycleTo()),
                by,
                LocalDate.now(clock),
                clock.instant(),
                null));
        if (payment.lowRatioReason().isPresent()) {
            approving.prepare(payment, card.name(), by);
        }
        settling.changed(payment.projectId());
        return payment;
    }

    /** @param papers what the reason speaks of; none is as well */
    public record Reason(UUID id, long version, String text, List<IncomingFile> papers) {}

    /** Why it is below the usual share; waits for a second person. */
    @Transactional
    public void explain(Reason reason, Actor by) {
        var payment = find(reason.id(), reason.version(), by);
        payment.explain(reason.text());
        if (!reason.papers().isEmpty()) {
            receiving.receive(PaymentFiles.KIND, reason.id().toString(), reason.papers(), by);
        }
        approving.prepare(
                payment, served.of(List.of(payment.projectId())).getFirst().name(), by);
    }

    @Transactional
    public void voidPayment(UUID id, long version, String reason, Actor by) {
        var payment = find(id, version, by);
        payment.voidIt(by, reason, clock.instant());
        settling.changed(payment.projectId());
    }

    private ProgressPayment find(UUID id, long version, Actor by) {
        if (ledger.find(id, by.scopeOf(Permission.ACCOUNT_EDIT), LocalDate.now(clock))
                .isEmpty()) {
            throw new NotFound("progress payment", id);
        }
        var payment = payments.findById(id).orElseThrow(() -> new NotFound("progress payment", id));
        StaleForm.refuse(version, payment.version(), "progress_payment", id);
        return payment;
    }
}
