package org.anxin.app.project.check;

import java.util.List;
import java.util.Map;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.project.check.FindingLedger;
import org.anxin.domain.project.check.FindingLine;
import org.anxin.domain.project.check.FindingState;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.springframework.stereotype.Component;

/** Home: the suspicions that wait for the sector authority. */
@Component
class FindingTodos implements TodoSource {

    private static final int MOST = 20;

    private final FindingLedger ledger;
    private final Sentences sentences;

    FindingTodos(FindingLedger ledger, Sentences sentences) {
        this.ledger = ledger;
        this.sentences = sentences;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        if (!actor.may(Permission.PROJECT_FIND)) {
            return List.of();
        }
        var waiting = new ListQuery(
                Map.of("state", FindingState.SUSPECTED.name()), "suspectedOn", false, MOST, null, null, 1);
        return ledger.page(waiting, actor.scopeOf(Permission.PROJECT_FIND)).rows().stream()
                .map(this::todo)
                .toList();
    }

    private Todo todo(FindingLine line) {
        return new Todo(
                "认定：疑似" + sentences.of(line.kind()) + "（" + line.projectName() + "）",
                line.suspectedOn() + " 起等待认定" + (line.partyName().isEmpty() ? "" : "，" + line.partyName()),
                null,
                Todo.Colour.ORANGE,
                "/projects/findings/" + line.id());
    }
}
