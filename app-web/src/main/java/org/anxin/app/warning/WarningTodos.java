package org.anxin.app.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.anxin.domain.warning.WarningLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Home: what is open in one's scope, by colour with the earliest last day; for who closes, what has vanished meanwhile. A
 * leader, who handles none himself, has them as figures.
 */
@Component
class WarningTodos implements TodoSource {

    private final WarningLedger ledger;
    private final Clock clock;

    WarningTodos(WarningLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        var todos = new ArrayList<Todo>();
        if (actor.may(Permission.WARNING_HANDLE)) {
            var open = ledger.counts(actor.scopeOf(Permission.WARNING_HANDLE), LocalDate.now(clock));
            add(todos, "红色", open.red(), open.redDue(), Todo.Colour.RED);
            add(todos, "橙色", open.orange(), open.orangeDue(), Todo.Colour.ORANGE);
            add(todos, "黄色", open.yellow(), open.yellowDue(), Todo.Colour.YELLOW);
            if (actor.may(Permission.WARNING_CLOSE)) {
                addVanished(todos, open.vanished());
            }
        } else if (actor.may(Permission.WARNING_CLOSE)) {
            addVanished(
                    todos,
                    ledger.counts(actor.scopeOf(Permission.WARNING_CLOSE), LocalDate.now(clock))
                            .vanished());
        }
        return todos;
    }

    @Override
    public List<Figure> figuresOf(Actor actor) {
        if (!actor.may(Permission.LEADER_READ) || !actor.may(Permission.WARNING_READ)) {
            return List.of();
        }
        var open = ledger.counts(actor.scopeOf(Permission.WARNING_READ), LocalDate.now(clock));
        return List.of(
                figure("未办结红色预警", open.red(), "colour=RED"),
                figure("未办结橙色预警", open.orange(), "colour=ORANGE"),
                figure("未办结黄色预警", open.yellow(), "colour=YELLOW"),
                figure("预警处置逾期", open.overdue(), "overdue=1"));
    }

    private static Figure figure(String label, int count, String filter) {
        return new Figure(label, String.valueOf(count), "/warnings?state=UNCLOSED&" + filter);
    }

    private static void add(List<Todo> todos, String colour, int count, @Nullable LocalDate due, Todo.Colour urgency) {
        if (count > 0) {
            todos.add(new Todo(
                    "处置：%s预警 %d 件".formatted(colour, count),
                    "最早一件的处置期限",
                    due,
                    urgency,
                    "/warnings?state=UNCLOSED&colour=" + urgency));
        }
    }

    private static void addVanished(List<Todo> todos, int count) {
        if (count > 0) {
            todos.add(new Todo(
                    "核实办结：情形已消失的预警 " + count + " 件",
                    "数据已更正，已有处置记录",
                    null,
                    Todo.Colour.BLUE,
                    "/warnings?state=UNCLOSED&vanished=1"));
        }
    }
}
