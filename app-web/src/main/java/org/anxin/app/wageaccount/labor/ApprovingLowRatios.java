package org.anxin.app.wageaccount.labor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.app.shared.approval.PreparingApprovals;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.ApprovedAct;
import org.anxin.domain.wageaccount.ServedProjects;
import org.anxin.domain.wageaccount.labor.ProgressPayment;
import org.anxin.domain.wageaccount.labor.ProgressPayments;
import org.springframework.stereotype.Component;

/**
 * A labor cost below the usual share stands once a second person agrees with its reason (原则上不低于 30%).
 *
 * <p>Basis: 叶政办〔2018〕41号第25项.
 */
@Component
class ApprovingLowRatios implements ApprovedAct {

    static final String KIND = "LOW_LABOR_COST";

    private final PreparingApprovals preparing;
    private final ProgressPayments payments;
    private final ServedProjects projects;
    private final LaborPolicy policy;

    ApprovingLowRatios(
            PreparingApprovals preparing, ProgressPayments payments, ServedProjects projects, LaborPolicy policy) {
        this.preparing = preparing;
        this.payments = payments;
        this.projects = projects;
        this.policy = policy;
    }

    /** What the act needs. */
    record LowRatioOf(UUID paymentId) {}

    Approval prepare(ProgressPayment payment, String projectName, Actor by) {
        return preparing.prepare(
                KIND,
                payment.id().toString(),
                "人工费低于比例下限：%s %s — %s".formatted(projectName, payment.cycleFrom(), payment.cycleTo()),
                new LowRatioOf(payment.id()),
                payment.lowRatioReason().orElseThrow(),
                by);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String decidedWith() {
        return Permission.LABOR_COST_APPROVE.code();
    }

    @Override
    public void perform(Approval approval) {
        find(approval).approveLowRatio();
    }

    /** One that was voided meanwhile waits for nothing any more. */
    @Override
    public void refused(Approval approval) {
        var payment = find(approval);
        if (!payment.isVoided()) {
            payment.refuseLowRatio(approval.decisionNote().orElseThrow());
        }
    }

    @Override
    public List<Change> changes(Approval approval) {
        var payment = find(approval);
        var project = projects.of(List.of(payment.projectId())).getFirst();
        var share = policy.now()
                .shareOf(payment.expectedLaborCost(), payment.amount(), payment.cycleTo(), project.sector());
        var ofPayment = "%s%%，下限 %s%%（%s）".formatted(share.percent(), share.leastPercent(), share.basis());
        var expected = "%,.2f 元（工程进度款 %,.2f 元）".formatted(payment.expectedLaborCost(), payment.amount());
        return List.of(
                new Change("项目", project.name(), project.name()),
                new Change("应拨人工费", expected, expected),
                new Change("人工费占进度款", ofPayment, ofPayment),
                new Change("低于比例下限", "未经复核（红色）", "已经复核（黄色）"));
    }

    @Override
    public Optional<String> page(Approval approval, Actor asker) {
        return asker.may(Permission.PROJECT_READ)
                ? Optional.of("/wage-accounts/labor/" + find(approval).id())
                : Optional.empty();
    }

    private ProgressPayment find(Approval approval) {
        var id = preparing.payload(approval, LowRatioOf.class).paymentId();
        return payments.findById(id).orElseThrow(() -> new NotFound("progress payment", id));
    }
}
