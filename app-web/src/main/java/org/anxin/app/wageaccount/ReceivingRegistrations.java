package org.anxin.app.wageaccount;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.document.DocumentNumbers;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.anxin.domain.wageaccount.AccountReceipts;
import org.anxin.domain.wageaccount.PlanSteps;
import org.anxin.domain.wageaccount.WaitingRegistrations;
import org.anxin.domain.wageaccount.WaitingRegistrations.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 备案: each receiver of an account's papers gives its receipt, numbered without gaps; what waits for it is a to-do. */
@Service
public class ReceivingRegistrations implements TodoSource {

    private static final int MOST = 20;

    private final OpenAccounts open;
    private final Units units;
    private final DocumentNumbers numbers;
    private final PlanSteps plan;
    private final WaitingRegistrations waiting;
    private final Clock clock;

    ReceivingRegistrations(
            OpenAccounts open,
            Units units,
            DocumentNumbers numbers,
            PlanSteps plan,
            WaitingRegistrations waiting,
            Clock clock) {
        this.open = open;
        this.units = units;
        this.numbers = numbers;
        this.plan = plan;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * @param round of the papers that the receiver has before them; a change of the account asks anew
     * @return the receipt's number
     */
    @Transactional
    public String receive(UUID accountId, String receiverCode, int round, @Nullable String note, Actor by) {
        var account = open.findAndHold(accountId, by);
        StaleForm.refuse(round, account.round(), "dedicated_wage_account", accountId);
        var receiver = units.findByCode(receiverCode)
                .filter(unit -> by.belongsTo(unit.path()))
                .orElseThrow(() -> new NotFound("receiver", receiverCode));
        var today = LocalDate.now(clock);
        var receipt = numbers.issue(
                        AccountReceipts.kind(receiverCode, receiver.shortName()),
                        AccountReceipts.subjectKey(accountId, account.round()),
                        AccountReceipts.title(account.accountNo()),
                        today,
                        by,
                        clock.instant())
                .text();
        account.receive(receiverCode, receipt, note, by, today);
        plan.settle(account.projectIds());
        return receipt;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Todo> todosOf(Actor actor) {
        return actor.may(Permission.ACCOUNT_RECEIVE)
                ? waiting.at(actor.unitPath(), MOST).stream()
                        .map(ReceivingRegistrations::todo)
                        .toList()
                : List.of();
    }

    private static Todo todo(Waiting waiting) {
        return new Todo(
                "接收备案：" + waiting.projects() + " 专用账户",
                waiting.bankName() + " " + waiting.accountNo() + "，" + waiting.filedOn() + " 送达",
                null,
                Todo.Colour.YELLOW,
                "/wage-accounts/" + waiting.accountId());
    }
}
