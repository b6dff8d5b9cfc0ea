package org.anxin.app.project.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.project.check.GuaranteeLedger;
import org.anxin.domain.project.check.GuaranteeLine;
import org.anxin.domain.project.check.PaymentGuarantee;
import org.anxin.domain.project.check.PaymentGuarantees;
import org.anxin.domain.project.check.SectorShare;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 工程款支付担保: of one project, and over all of one's scope. */
@Service
public class ReadingGuarantees {

    private final ReachableProjects projects;
    private final PaymentGuarantees guarantees;
    private final GuaranteeLedger ledger;
    private final PolicyParameters parameters;
    private final Clock clock;

    ReadingGuarantees(
            ReachableProjects projects,
            PaymentGuarantees guarantees,
            GuaranteeLedger ledger,
            PolicyParameters parameters,
            Clock clock) {
        this.projects = projects;
        this.guarantees = guarantees;
        this.ledger = ledger;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * The guarantees of a project as its page shows them.
     *
     * @param edit whether the asker may add and void
     */
    public record OfProject(ProjectCard project, List<PaymentGuarantee> guarantees, LocalDate today, boolean edit) {}

    /** One of them, to be voided. */
    public record Voidable(ProjectCard project, PaymentGuarantee guarantee) {}

    /** Those that stand, for a project that the asker has before them. */
    @Transactional(readOnly = true)
    public List<PaymentGuarantee> standing(UUID projectId) {
        return guarantees.findByProjectIdOrderByValidToDescIdDesc(projectId).stream()
                .filter(guarantee -> !guarantee.isVoided())
                .toList();
    }

    @Transactional(readOnly = true)
    public OfProject open(UUID projectId, Actor asker) {
        return new OfProject(
                projects.find(projectId, asker),
                guarantees.findByProjectIdOrderByValidToDescIdDesc(projectId),
                today(),
                projects.may(projectId, asker, Permission.PROJECT_EDIT));
    }

    @Transactional(readOnly = true)
    public Voidable openToVoid(UUID id, Actor asker) {
        var guarantee = guarantees
                .findById(id)
                .filter(one -> !one.isVoided())
                .orElseThrow(() -> new NotFound("payment guarantee", id));
        return new Voidable(projects.find(guarantee.projectId(), asker, Permission.PROJECT_EDIT), guarantee);
    }

    @Transactional(readOnly = true)
    public ListPage<GuaranteeLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.PROJECT_READ), today());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<GuaranteeLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.PROJECT_EXPORT), today(), line);
    }

    /** 担保覆盖率, sector by sector. */
    @Transactional(readOnly = true)
    public List<SectorShare> coverage(Actor asker) {
        return ledger.coverage(asker.scopeOf(Permission.PROJECT_READ), today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day of those that are reminded of today. */
    @Transactional(readOnly = true)
    public LocalDate remindUntil() {
        return today().plusDays(parameters
                .on("project.guarantee.remind.days", today())
                .days()
                .value()
                .count());
    }
}
