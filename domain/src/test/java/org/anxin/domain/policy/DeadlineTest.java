package org.anxin.domain.policy;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private final WorkingCalendar calendar = Calendars.of2025();

    @Test
    void fiveWorkingDaysFromTheMondayBeforeSpringFestivalEndOnAWorkingSunday() {
        assertThat(dueAfter("2025-01-20", Days.working(5))).isEqualTo("2025-01-26");
    }

    @ParameterizedTest(name = "{1} working days after {0} end on {2}")
    @CsvSource({
        "2025-01-20, 4, 2025-01-24", // the day before: Friday
        "2025-01-20, 5, 2025-01-26", // the working Sunday
        "2025-01-20, 6, 2025-01-27", // the day after: Monday, the last before the holidays
        "2025-01-20, 7, 2025-02-05", // the first after the holidays
        "2025-01-28, 1, 2025-02-05", // begun on a holiday
        "2025-02-06, 1, 2025-02-07",
        "2025-02-07, 1, 2025-02-08", // a working Saturday
        "2025-02-08, 1, 2025-02-10",
        "2025-06-13, 1, 2025-06-16", // an ordinary weekend
        "2025-06-16, 0, 2025-06-16"
    })
    void workingDaysSkipWeekendsAndHolidaysAndCountWorkingWeekends(String start, int days, String due) {
        assertThat(dueAfter(start, Days.working(days))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} days after {0} end on {2}")
    @CsvSource({"2025-01-20, 15, 2025-02-04", "2025-01-31, 28, 2025-02-28", "2025-01-31, 29, 2025-03-01"})
    void naturalDaysCountEveryDayAndNotTheFirst(String start, int days, String due) {
        assertThat(dueAfter(start, Days.calendar(days))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} months after {0} end on {2}")
    @CsvSource({
        "2025-01-30, 1, 2025-02-28",
        "2025-01-31, 1, 2025-02-28",
        "2025-02-01, 1, 2025-03-01",
        "2024-01-31, 1, 2024-02-29",
        "2025-02-28, 1, 2025-03-28",
        "2024-02-29, 12, 2025-02-28",
        "2025-10-31, 1, 2025-11-30"
    })
    void monthsEndOnTheSameDayOrOnTheLastOfTheMonth(String start, int months, String due) {
        assertThat(dueAfter(start, new Months(months))).isEqualTo(due);
    }

    @Test
    void hoursRunByTheClockThroughTheNightAndTheWeekend() {
        var approved = LocalDateTime.parse("2025-06-13T16:30");
        assertThat(Deadline.of(approved, Days.hours(24), calendar).dueAt(calendar))
                .contains(LocalDateTime.parse("2025-06-14T16:30"));
        assertThatRule(() ->
                        Deadline.of(approved, Days.hours(24), calendar).interrupt(LocalDate.parse("2025-06-14"), "停电"))
                .isRefusedWith("deadline.hours-run-on");
    }

    @Test
    void anInterruptionTakesItsDaysOutAndHasNoEndWhileItLasts() {
        var running = filed("2025-06-02", Days.working(5));
        assertThat(due(running)).isEqualTo("2025-06-09");

        var interrupted = running.interrupt(LocalDate.parse("2025-06-04"), "等待鉴定");
        assertThat(interrupted.isInterrupted()).isTrue();
        assertThat(interrupted.dueOn(calendar)).isEmpty();

        var resumed = interrupted.resume(LocalDate.parse("2025-06-09"));
        assertThat(due(resumed)).isEqualTo("2025-06-12");
        assertThat(resumed.interruptions())
                .containsExactly(
                        new Interruption(LocalDate.parse("2025-06-04"), LocalDate.parse("2025-06-08"), "等待鉴定"));
    }

    @Test
    void anInterruptionOfATermInMonthsAddsItsDays() {
        var deadline = filed("2025-01-31", new Months(1))
                .interrupt(LocalDate.parse("2025-02-10"), "等待鉴定")
                .resume(LocalDate.parse("2025-02-15"));
        assertThat(due(deadline)).isEqualTo("2025-03-05");
    }

    @Test
    void anInterruptionAfterTheLastDayChangesNothing() {
        var deadline = filed("2025-06-02", Days.working(5)).interrupt(LocalDate.parse("2025-06-10"), "等待鉴定");
        assertThat(due(deadline)).isEqualTo("2025-06-09");
    }

    @Test
    void interruptionsNeedAReasonAndFollowEachOther() {
        var running = filed("2025-06-02", Days.working(5));
        assertThatRule(() -> running.interrupt(LocalDate.parse("2025-06-04"), " "))
                .isRefusedWith("deadline.reason");
        assertThatRule(() -> running.interrupt(LocalDate.parse("2025-06-01"), "等待鉴定"))
                .isRefusedWith("deadline.interrupted-too-early");
        assertThatRule(() -> running.resume(LocalDate.parse("2025-06-04"))).isRefusedWith("deadline.not-interrupted");
        var interrupted = running.interrupt(LocalDate.parse("2025-06-04"), "等待鉴定");
        assertThatRule(() -> interrupted.interrupt(LocalDate.parse("2025-06-05"), "等待鉴定"))
                .isRefusedWith("deadline.already-interrupted");
        assertThatRule(() -> interrupted.resume(LocalDate.parse("2025-06-04")))
                .isRefusedWith("deadline.resumed-too-early");
    }

    @Test
    void anExtensionFollowsTheTermAndMustBeGrantedOnItsLastDayAtTheLatest() {
        var deadline = filed("2025-06-02", Days.working(5));
        var lastDay = LocalDate.parse("2025-06-09");
        assertThat(due(deadline.extend(Days.working(3), lastDay.minusDays(1), "情况复杂", calendar)))
                .isEqualTo("2025-06-12");
        assertThat(due(deadline.extend(Days.working(3), lastDay, "情况复杂", calendar)))
                .isEqualTo("2025-06-12");
        assertThatRule(() -> deadline.extend(Days.working(3), lastDay.plusDays(1), "情况复杂", calendar))
                .isRefusedWith("deadline.extended-too-late");
        assertThatRule(() -> deadline.extend(Days.working(3), lastDay, "", calendar))
                .isRefusedWith("deadline.reason");
        assertThatRule(() -> deadline.extend(Days.hours(3), lastDay, "情况复杂", calendar))
                .isRefusedWith("deadline.extension-kind");
    }

    @Test
    void answersTheSameWithTheSameEditionAndNothingWithAnother() {
        var later = WorkingCalendar.of(List.of(
                Calendars.notice2025(),
                Calendars.notice(2, "国办发明电〔2025〕1号", 2025, List.of(Calendars.holiday("2025-01-27", "春节")))));
        var deadline = filed("2025-01-20", Days.working(6));

        assertThat(due(deadline)).isEqualTo("2025-01-27");
        assertThatThrownBy(() -> deadline.dueOn(later)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Deadline.of(LocalDate.parse("2025-01-20"), Days.working(6), later)
                        .dueOn(later))
                .contains(LocalDate.parse("2025-02-05"));
    }

    @Test
    void isProvisionalOnceItCountsWorkingDaysOfAYearWithoutANotice() {
        assertThat(filed("2025-12-30", Days.working(1)).isProvisional(calendar)).isFalse();
        assertThat(filed("2025-12-30", Days.working(2)).isProvisional(calendar)).isTrue();
        assertThat(filed("2025-12-30", Days.calendar(2)).isProvisional(calendar))
                .isFalse();
    }

    @Test
    void explainsEveryDayOnTheWay() {
        var days = filed("2025-01-24", Days.working(3)).explain(calendar);

        assertThat(days).extracting(CountedDay::number).containsExactly(0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 3);
        assertThat(days.get(1))
                .isEqualTo(new CountedDay(
                        LocalDate.parse("2025-01-26"), WorkingCalendar.Nature.WORKING_WEEKEND, false, "春节", 1));
        assertThat(days.get(3).occasion()).isEqualTo("春节");
    }

    private String dueAfter(String start, Term term) {
        return due(filed(start, term));
    }

    private Deadline filed(String start, Term term) {
        return Deadline.of(LocalDate.parse(start), term, calendar);
    }

    private String due(Deadline deadline) {
        return deadline.dueOn(calendar).orElseThrow().toString();
    }
}
