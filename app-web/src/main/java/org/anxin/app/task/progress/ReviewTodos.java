package org.anxin.app.task.progress;

import java.util.List;
import java.util.stream.Stream;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.anxin.domain.task.progress.ProgressReportLedger;
import org.anxin.domain.task.progress.ProgressReportLine;
import org.springframework.stereotype.Component;

/** Home: reports that wait for the own reviewer, and for the supervision office. */
@Component
class ReviewTodos implements TodoSource {

    private static final int MOST = 20;

    private final ProgressReportLedger ledger;

    ReviewTodos(ProgressReportLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        var inside = actor.may(Permission.REPORT_PASS)
                ? ledger.waitingInUnit(actor.unitPath(), MOST)
                : List.<ProgressReportLine>of();
        var office = actor.may(Permission.REPORT_REVIEW)
                ? ledger.waitingForOffice(actor.unitPath(), MOST)
                : List.<ProgressReportLine>of();
        return Stream.concat(inside.stream(), office.stream())
                .map(line -> new Todo(
                        "审核：" + line.title(),
                        line.unitName() + "报送" + (line.evidence() > 0 ? "，佐证材料 " + line.evidence() + " 份" : ""),
                        null,
                        Todo.Colour.YELLOW,
                        line.link()))
                .toList();
    }
}
