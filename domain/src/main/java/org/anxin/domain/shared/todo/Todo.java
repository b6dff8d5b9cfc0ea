package org.anxin.domain.shared.todo;

import java.time.LocalDate;
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

    public enum Colour {
        RED,
        ORANGE,
        YELLOW,
        BLUE
    }
}
