package org.anxin.app.shared.approval;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.app.shared.reminder.SendingReminders;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.ApprovalLedger;
import org.anxin.domain.shared.approval.ApprovalLine;
import org.anxin.domain.shared.approval.Approvals;
import org.anxin.domain.shared.approval.ApprovedAct;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.reminder.Notice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second person approves or rejects what a first one prepared; the act happens with the approval or not at all. */
@Service
public class DecidingApprovals {

    private final Approvals approvals;
    private final ApprovalLedger ledger;
    private final SendingReminders reminders;
    private final Map<String, ApprovedAct> acts;
    private final Clock clock;

    DecidingApprovals(
            Approvals approvals,
            ApprovalLedger ledger,
            SendingReminders reminders,
            List<ApprovedAct> acts,
            Clock clock) {
        this.approvals = approvals;
        this.ledger = ledger;
        this.reminders = reminders;
        this.acts = acts.stream().collect(Collectors.toUnmodifiableMap(ApprovedAct::kind, Function.identity()));
        this.clock = clock;
    }

    /**
     * What a decision needs to see; the line names people by their full names.
     *
     * @param page of what it is about, where there is one that the asker may read
     */
    public record Dossier(
            Approval approval,
            ApprovalLine line,
            List<ApprovedAct.Change> changes,
            Optional<String> page,
            boolean mayDecide,
            boolean mayWithdraw) {}

    @Transactional(readOnly = true)
    public ListPage<ApprovalLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, kindsOf(asker), asker.username());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<ApprovalLine> line) {
        ledger.forEach(query, kindsOf(asker), asker.username(), line);
    }

    @Transactional(readOnly = true)
    public List<Approval> waitingFor(Actor asker) {
        var kinds = kindsOf(asker);
        return kinds.isEmpty()
                ? List.of()
                : approvals.findByStateAndKindInOrderByPreparedAtAsc(Approval.State.PENDING, kinds).stream()
                        .filter(approval -> !approval.preparedBy().equals(asker.username()))
                        .toList();
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var approval = visible(id, asker);
        var act = acts.get(approval.kind());
        boolean own = approval.preparedBy().equals(asker.username());
        return new Dossier(
                approval,
                ledger.page(only(id), kindsOf(asker), asker.username()).rows().getFirst(),
                act == null ? List.of() : act.changes(approval),
                act == null ? Optional.empty() : act.page(approval, asker),
                approval.isPending() && !own && act != null && asker.may(act.decidedWith()),
                approval.isPending() && own);
    }

    @Transactional
    public void approve(UUID id, long formVersion, String note, Actor by) {
        var approval = toDecide(id, formVersion, by);
        approval.approve(by.username(), note, clock.instant());
        acts.get(approval.kind()).perform(approval);
        tellMaker(approval, "已通过");
    }

    @Transactional
    public void reject(UUID id, long formVersion, String note, Actor by) {
        var approval = toDecide(id, formVersion, by);
        approval.reject(by.username(), note, clock.instant());
        acts.get(approval.kind()).refused(approval);
        tellMaker(approval, "未通过");
    }

    @Transactional
    public void withdraw(UUID id, Actor by) {
        visible(id, by).withdraw(by.username(), clock.instant());
    }

    private static ListQuery only(UUID id) {
        return new ListQuery(Map.of("id", id.toString()), "", false, 1, null, null, 1);
    }

    private Approval toDecide(UUID id, long formVersion, Actor by) {
        var approval = visible(id, by);
        var act = acts.get(approval.kind());
        if (act == null || !by.may(act.decidedWith())) {
            throw new RuleViolation("approval.not-yours-to-decide");
        }
        StaleForm.refuse(formVersion, approval.version(), "approval", id);
        return approval;
    }

    private Approval visible(UUID id, Actor asker) {
        return approvals
                .findById(id)
                .filter(approval -> approval.preparedBy().equals(asker.username())
                        || kindsOf(asker).contains(approval.kind()))
                .orElseThrow(() -> new NotFound("approval", id));
    }

    /** The kinds that the asker may decide, or all of them for who reads everything. */
    private List<String> kindsOf(Actor asker) {
        boolean readsAll = asker.may(Permission.APPROVAL_READ_ALL.code());
        return acts.values().stream()
                .filter(act -> readsAll || asker.may(act.decidedWith()))
                .map(ApprovedAct::kind)
                .sorted()
                .toList();
    }

    private void tellMaker(Approval approval, String how) {
        reminders.remind(
                new Notice(
                        "approval",
                        approval.id().toString(),
                        approval.state().name(),
                        "复核" + how + "：" + approval.summary(),
                        "/approvals/" + approval.id()),
                List.of(approval.preparedBy()));
    }
}
