package org.anxin.app.project.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.anxin.domain.project.check.GuaranteeLedger;
import org.anxin.domain.project.check.GuaranteeLine;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.springframework.stereotype.Component;

/** Home of the sector authority: guarantees that are about to run out, or have. */
@Component
class GuaranteeTodos implements TodoSource {

    private static final int MOST = 20;

    private final ReadingGuarantees guarantees;
    private final GuaranteeLedger ledger;

    GuaranteeTodos(ReadingGuarantees guarantees, GuaranteeLedger ledger) {
        this.guarantees = guarantees;
        this.ledger = ledger;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        if (!actor.may(Permission.PROJECT_FIND)) {
            return List.of();
        }
        var today = guarantees.today();
        return ledger.endingBy(guarantees.remindUntil(), actor.scopeOf(Permission.PROJECT_FIND)).stream()
                .limit(MOST)
                .map(line -> todo(line, today))
                .toList();
    }

    private static Todo todo(GuaranteeLine line, LocalDate today) {
        var last = line.validTo() == null ? today : line.validTo();
        boolean over = last.isBefore(today);
        return new Todo(
                "督促续保：" + line.name() + "的工程款支付担保",
                over
                        ? "已到期 " + ChronoUnit.DAYS.between(last, today) + " 天"
                        : "还有 " + ChronoUnit.DAYS.between(today, last) + " 天到期",
                last,
                over ? Todo.Colour.RED : Todo.Colour.ORANGE,
                "/projects/" + line.projectId() + "/guarantees");
    }
}
