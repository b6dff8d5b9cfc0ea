package org.anxin.app.wageaccount.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.anxin.domain.wageaccount.notice.NoticeLedger;
import org.anxin.domain.wageaccount.notice.NoticeLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Home of a bank: last month's accounts that nobody has reported yet, prepared notices that wait for a second person, and
 * confirmed ones that no longer fit the month before.
 */
@Component
class NoticeTodos implements TodoSource {

    private static final int MOST = 20;

    private final NoticeLedger ledger;
    private final PolicyParameters parameters;
    private final Clock clock;

    NoticeTodos(NoticeLedger ledger, PolicyParameters parameters, Clock clock) {
        this.ledger = ledger;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Todo> todosOf(Actor actor) {
        var todos = new ArrayList<Todo>();
        if (actor.may(Permission.NOTICE_UPLOAD)) {
            addDueMonth(actor, todos);
            ledger.overtaken(actor.scopeOf(Permission.NOTICE_UPLOAD), MOST).stream()
                    .map(NoticeTodos::toCorrect)
                    .forEach(todos::add);
        }
        if (actor.may(Permission.NOTICE_CONFIRM)) {
            ledger.waiting(actor.scopeOf(Permission.NOTICE_CONFIRM), MOST).stream()
                    .filter(line -> !line.preparedBy().equals(actor.username()))
                    .map(NoticeTodos::toConfirm)
                    .forEach(todos::add);
        }
        return List.copyOf(todos);
    }

    private void addDueMonth(Actor actor, List<Todo> todos) {
        var today = LocalDate.now(clock);
        var month = YearMonth.from(today).minusMonths(1);
        int missing = ledger.accountsWithout(month, actor.scopeOf(Permission.NOTICE_UPLOAD));
        if (missing > 0) {
            var day = parameters.on("bank.notice.day", today).number().value().intValue();
            var due =
                    month.plusMonths(1).atDay(Math.min(day, month.plusMonths(1).lengthOfMonth()));
            todos.add(new Todo(
                    "上传专户月报：%d年%d月".formatted(month.getYear(), month.getMonthValue()),
                    "还有 " + missing + " 个专用账户没有月报",
                    due,
                    today.isAfter(due) ? Todo.Colour.RED : Todo.Colour.YELLOW,
                    "/imports/new?kind=bank-statement"));
        }
    }

    private static Todo toConfirm(NoticeLine line) {
        return about(line, "复核", whose(line), Todo.Colour.YELLOW);
    }

    private static Todo toCorrect(NoticeLine line) {
        return about(line, "更正", whose(line) + "：期初余额与上月期末余额不一致", Todo.Colour.RED);
    }

    private static Todo about(NoticeLine line, String what, String detail, Todo.Colour colour) {
        return new Todo(
                "%s专户月报：%d年%d月"
                        .formatted(what, line.month().getYear(), line.month().getMonthValue()),
                detail,
                null,
                colour,
                "/wage-accounts/notices/" + line.id());
    }

    private static String whose(NoticeLine line) {
        return line.projects().isEmpty() ? line.accountName() : line.projects();
    }
}
