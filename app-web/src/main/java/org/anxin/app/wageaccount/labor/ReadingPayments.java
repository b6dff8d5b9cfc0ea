package org.anxin.app.wageaccount.labor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.Approvals;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.labor.LaborShare;
import org.anxin.domain.wageaccount.labor.PaymentFill;
import org.anxin.domain.wageaccount.labor.PaymentLedger;
import org.anxin.domain.wageaccount.labor.PaymentLine;
import org.anxin.domain.wageaccount.labor.ProgressPayments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 人工费拨付台账: what had to go into the accounts, what went in, what is missing. */
@Service
public class ReadingPayments {

    private final PaymentLedger ledger;
    private final ProgressPayments payments;
    private final ProjectCards projects;
    private final Approvals approvals;
    private final LaborPolicy policy;
    private final ReadingFiles files;
    private final Clock clock;

    ReadingPayments(
            PaymentLedger ledger,
            ProgressPayments payments,
            ProjectCards projects,
            Approvals approvals,
            LaborPolicy policy,
            ReadingFiles files,
            Clock clock) {
        this.ledger = ledger;
        this.payments = payments;
        this.projects = projects;
        this.approvals = approvals;
        this.policy = policy;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param share its labor cost as a part of the payment, and the usual least part
     * @param fills what filled it, line by line
     * @param papers that the reason of a low share speaks of
     * @param refusal what the second person said against a low ratio, until a new reason is given
     * @param edit whether the asker keeps it
     * @param waiting whether the reason of a low ratio waits for the second person
     */
    public record Dossier(
            PaymentLine line,
            LaborShare share,
            List<PaymentFill> fills,
            List<FileLine> papers,
            long version,
            Optional<String> refusal,
            boolean edit,
            boolean waiting) {}

    @Transactional(readOnly = true)
    public ListPage<PaymentLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.PROJECT_READ), today());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<PaymentLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.ACCOUNT_EXPORT), today(), line);
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var line = ledger.find(id, asker.scopeOf(Permission.PROJECT_READ), today())
                .orElseThrow(() -> new NotFound("progress payment", id));
        var payment = payments.findById(id).orElseThrow();
        return new Dossier(
                line,
                policy.now().shareOf(line.expected(), line.amount(), line.cycleTo(), line.sector()),
                ledger.fillsOf(line),
                files.of(PaymentFiles.KIND, id.toString()),
                payment.version(),
                payment.lowRatioRefusal(),
                !line.isVoided()
                        && ledger.find(id, asker.scopeOf(Permission.ACCOUNT_EDIT), today())
                                .isPresent(),
                approvals.existsByKindAndSubjectKeyAndState(
                        ApprovingLowRatios.KIND, id.toString(), Approval.State.PENDING));
    }

    /** The project that a new payment is of, where the form was opened from its page. */
    @Transactional(readOnly = true)
    public Optional<ProjectCard> project(UUID id, Actor asker) {
        return projects.find(id, asker.scopeOf(Permission.ACCOUNT_EDIT));
    }

    /** The project that a form refused was about. */
    @Transactional(readOnly = true)
    public Optional<ProjectCard> project(String code, Actor asker) {
        return Optional.ofNullable(projects.byCodes(List.of(code), asker.scopeOf(Permission.ACCOUNT_EDIT))
                .get(code));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
