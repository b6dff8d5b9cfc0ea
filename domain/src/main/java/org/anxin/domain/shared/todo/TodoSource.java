package org.anxin.domain.shared.todo;

import java.util.List;
import org.anxin.domain.shared.Actor;

/** A feature that has work waiting for people; the home page shows what all of them answer. */
public interface TodoSource {

    List<Todo> todosOf(Actor actor);

    /** Figures that the actor's role answers for, shown beside the list. */
    default List<Figure> figuresOf(Actor actor) {
        return List.of();
    }

    record Figure(String label, String value, String link) {}
}
