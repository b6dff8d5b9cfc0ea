package org.anxin.domain.shared.todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.anxin.domain.shared.todo.Todo.Colour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TodoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void redWithoutADayComesAfterWhatIsOverdueAndBeforeWhatIsDueLater() {
        var sorted = Stream.of(
                        todo("some day", null, Colour.ORANGE),
                        todo("next month", TODAY.plusDays(30), Colour.YELLOW),
                        todo("refused", null, Colour.RED),
                        todo("overdue", TODAY.minusDays(1), Colour.RED))
                .sorted(Todo.mostUrgentFirst(TODAY))
                .map(Todo::title);

        assertThat(sorted).containsExactly("overdue", "refused", "next month", "some day");
    }

    private static Todo todo(String title, @Nullable LocalDate due, Colour colour) {
        return new Todo(title, "", due, colour, "/");
    }
}
