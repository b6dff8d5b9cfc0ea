package org.anxin.app.shared.approval;

import java.util.List;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.springframework.stereotype.Component;

/** What waits for the asker's decision. */
@Component
class WaitingApprovals implements TodoSource {

    private final DecidingApprovals deciding;

    WaitingApprovals(DecidingApprovals deciding) {
        this.deciding = deciding;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        return deciding.waitingFor(actor).stream()
                .map(approval -> new Todo(
                        "复核：" + approval.summary(),
                        approval.reason(),
                        null,
                        Todo.Colour.ORANGE,
                        "/approvals/" + approval.id()))
                .toList();
    }
}
