package org.anxin.app.task;

import java.util.List;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.todo.Todo;
import org.anxin.domain.shared.todo.TodoSource;
import org.springframework.stereotype.Component;

/** Home: in how many rows of the table the reader's unit is responsible or supports. */
@Component
class OwnDutyFigures implements TodoSource {

    private final ReadingTaskBoard board;

    OwnDutyFigures(ReadingTaskBoard board) {
        this.board = board;
    }

    @Override
    public List<Todo> todosOf(Actor actor) {
        return List.of();
    }

    @Override
    public List<Figure> figuresOf(Actor actor) {
        if (!actor.may(Permission.TASK_READ.code())) {
            return List.of();
        }
        return board.ownPart(actor)
                .map(part -> List.of(
                        new Figure("本单位负责的任务行", String.valueOf(part.responsible()), "/units/mine/duties"),
                        new Figure("本单位配合的任务行", String.valueOf(part.supporting()), "/units/mine/duties")))
                .orElse(List.of());
    }
}
