package org.anxin.domain.shared.todo;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param title what to do, beginning with the verb
 * @param note what it is about
 * @param due the day by which, or null
 * @param colour how urgent it is
 * @param link the very form
 */
public record Todo(String title, String note, @Nullable LocalDate due, Colour colour, String link) {

    /** By the day; what is red and has none is as if due today, anything else without a day comes last. */
    public static Comparator<Todo> mostUrgentFirst(LocalDate today) {
        return Comparator.comparing((Todo todo) -> todo.dayToSortBy(today)).thenComparing(Todo::colour);
    }

    private LocalDate dayToSortBy(LocalDate today) {
        if (due != null) {
            return due;
        }
        return colour == Colour.RED ? today : LocalDate.MAX;
    }

    public enum Colour {
        RED,
        ORANGE,
        YELLOW,
        BLUE
    }
}
