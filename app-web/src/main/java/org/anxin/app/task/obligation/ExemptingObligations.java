package org.anxin.app.task.obligation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.approval.PreparingApprovals;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.ApprovedAct;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.ObligationState;
import org.anxin.domain.task.obligation.Obligations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 免办: the unit or the office asks for it with a reason, the supervision office approves it, by another person who does not
 * belong to the unit that owes it.
 */
@Service
public class ExemptingObligations implements ApprovedAct {

    static final String KIND = "OBLIGATION_EXEMPTION";

    private final PreparingApprovals preparing;
    private final OpenObligations open;
    private final Obligations obligations;
    private final Cadences cadences;
    private final Units units;
    private final UserAccounts accounts;
    private final Clock clock;

    ExemptingObligations(
            PreparingApprovals preparing,
            OpenObligations open,
            Obligations obligations,
            Cadences cadences,
            Units units,
            UserAccounts accounts,
            Clock clock) {
        this.preparing = preparing;
        this.open = open;
        this.obligations = obligations;
        this.cadences = cadences;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What the act needs. */
    record Exemption(UUID obligationId) {}

    @Transactional
    public Approval prepare(UUID id, long version, String reason, Actor by) {
        var obligation = open.find(id, by);
        StaleForm.refuse(version, obligation.version(), "obligation", id);
        var lead = lead(obligation);
        if (!by.may(Permission.OBLIGATION_PLAN) && !(by.may(Permission.REPORT_WRITE) && by.belongsTo(lead.path()))) {
            throw new NotFound("obligation", id);
        }
        if (obligation.state() != ObligationState.OPEN) {
            throw new RuleViolation(
                    obligation.state() == ObligationState.REPORTED
                            ? "obligation.waits-for-review"
                            : "obligation.ended");
        }
        return preparing.prepare(KIND, id.toString(), "免办：" + titleOf(obligation, lead), new Exemption(id), reason, by);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String decidedWith() {
        return Permission.EXEMPTION_APPROVE.code();
    }

    @Override
    public void perform(Approval approval) {
        var obligation = find(approval);
        var lead = lead(obligation);
        var decider = approval.decidedBy().orElseThrow();
        accounts.findByUsername(decider)
                .map(UserAccount::unitCode)
                .flatMap(units::findByCode)
                .filter(unit -> unit.path().startsWith(lead.path()))
                .ifPresent(unit -> {
                    throw new RuleViolation("obligation.own-unit", lead.shortName());
                });
        obligation.exempt(approval.reason(), decider, clock.instant());
    }

    @Override
    public List<Change> changes(Approval approval) {
        var obligation = find(approval);
        return List.of(
                new Change("履职事项", titleOf(obligation, lead(obligation)), titleOf(obligation, lead(obligation))),
                new Change("期限", obligation.dueOn().toString(), "不再要求"),
                new Change("状态", "待办理", "免办"));
    }

    private Obligation find(Approval approval) {
        var id = preparing.payload(approval, Exemption.class).obligationId();
        return obligations.findById(id).orElseThrow(() -> new NotFound("obligation", id));
    }

    private Unit lead(Obligation obligation) {
        return units.findByCode(obligation.leadCode()).orElseThrow();
    }

    private String titleOf(Obligation obligation, Unit lead) {
        return lead.shortName() + " " + obligation.periodLabel() + " "
                + cadences.get(obligation.cadenceCode()).title();
    }
}
