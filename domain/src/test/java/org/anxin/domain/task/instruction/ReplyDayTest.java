package org.anxin.domain.task.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.WorkingCalendar;
import org.junit.jupiter.api.Test;

class ReplyDayTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    @Test
    void anAnswerTheDayBeforeIsInTime() {
        assertThat(ReplyDay.daysLate(DUE, DUE.minusDays(1))).isZero();
    }

    @Test
    void anAnswerOnTheDayIsInTime() {
        assertThat(ReplyDay.daysLate(DUE, DUE)).isZero();
    }

    @Test
    void anAnswerTheDayAfterIsOneDayLate() {
        assertThat(ReplyDay.daysLate(DUE, DUE.plusDays(1))).isOne();
    }

    @Test
    void fiveWorkingDaysFromAMondayEndOnTheNextMonday() {
        var monday = LocalDate.of(2026, 3, 2);

        assertThat(ReplyDay.suggested(monday, Days.working(5), WorkingCalendar.of(List.of())))
                .isEqualTo(monday.plusDays(7));
    }
}
