package org.anxin.app.wageaccount.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.anxin.domain.wageaccount.alert.AccountAlertLedger;
import org.anxin.domain.wageaccount.alert.AccountAlertLedger.Waiting;
import org.anxin.domain.wageaccount.alert.AccountAlertLine;
import org.springframework.stereotype.Component;

/**
 * Home: alerts that the asker's unit has not opened or not replied to, and those that wait for a finding. How many stand and
 * are overdue is told to those who report and reply, and to leaders.
 */
@Component
class WaitingAlerts implements TodoSource {

    private final AccountAlertLedger ledger;
    private final OpenAlerts open;
    private final Sentences sentences;
    private final Clock clock;

    WaitingAlerts(AccountAlertLedger ledger, OpenAlerts open, Sentences sentences, Clock clock) {
        this.ledger = ledger;
        this.open = open;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        var today = LocalDate.now(clock);
        var todos = new ArrayList<Todo>();
        if (actor.may(Permission.ALERT_ANSWER)) {
            ledger.waitingFor(actor.unitPath(), today).forEach(waiting -> todos.add(toAnswer(waiting, today)));
        }
        if (open.laborBureauOf(actor).isPresent()) {
            ledger.toClose(actor.scopeOf(Permission.ALERT_CLOSE), today).forEach(line -> todos.add(toClose(line)));
        }
        return todos;
    }

    @Override
    public List<Figure> figuresOf(Actor actor) {
        if (!hasToDoWithThem(actor)) {
            return List.of();
        }
        var counts = ledger.counts(actor.scopeOf(Permission.ALERT_READ), LocalDate.now(clock));
        return List.of(
                new Figure("未办结专户异常", String.valueOf(counts.open()), "/wage-accounts/alerts?state=STANDING"),
                new Figure("异常逾期未答复", String.valueOf(counts.overdue()), "/wage-accounts/alerts?state=OVERDUE"));
    }

    private static boolean hasToDoWithThem(Actor actor) {
        return actor.may(Permission.ALERT_ANSWER)
                || actor.may(Permission.ALERT_REPORT)
                || actor.may(Permission.LEADER_READ) && actor.may(Permission.ALERT_READ);
    }

    private Todo toAnswer(Waiting waiting, LocalDate today) {
        var line = waiting.line();
        var lateness = line.isOverdue() ? "，答复已逾期 %d 天".formatted(line.daysLate()) : "";
        return new Todo(
                (waiting.unread() ? "阅办专户异常报告：" : "答复专户异常处置情况：") + line.projectName(),
                "%s报告：%s%s".formatted(line.bankName(), sentences.of(line.kind()), lateness),
                line.dueOn(),
                colour(line, waiting.unread(), today),
                link(line));
    }

    private Todo toClose(AccountAlertLine line) {
        return new Todo(
                "认定专户异常：" + line.projectName(),
                "%s报告：%s，有关部门已答复".formatted(line.bankName(), sentences.of(line.kind())),
                null,
                Todo.Colour.BLUE,
                link(line));
    }

    /** Unread ones are pressing from the first day on. */
    private static Todo.Colour colour(AccountAlertLine line, boolean unread, LocalDate today) {
        if (line.isOverdue()) {
            return Todo.Colour.RED;
        }
        return unread || !line.dueOn().isAfter(today.plusDays(1)) ? Todo.Colour.ORANGE : Todo.Colour.YELLOW;
    }

    private static String link(AccountAlertLine line) {
        return "/wage-accounts/alerts/" + line.id();
    }
}
