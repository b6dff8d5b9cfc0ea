package org.anxin.app.task.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anxin.domain.shared.todo.Todo.Colour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingInstructionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "due in {0} days: {1}")
    @CsvSource({"-1, RED", "0, ORANGE", "1, ORANGE", "2, YELLOW", "5, YELLOW", "6, BLUE"})
    void theNearerTheDayTheStrongerTheColour(int days, Colour colour) {
        assertThat(WaitingInstructions.colour(TODAY.plusDays(days), TODAY)).isEqualTo(colour);
    }
}
