package org.anxin.domain.policy;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.policy.WorkingCalendar.Nature;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = Calendars.of2025();

    @Test
    void springFestivalIsFreeFromItsEveToTheSeventhDay() {
        assertThat(natureOf("2025-01-27")).isEqualTo(Nature.WORKDAY);
        assertThat(natureOf("2025-01-28")).isEqualTo(Nature.HOLIDAY);
        assertThat(natureOf("2025-02-04")).isEqualTo(Nature.HOLIDAY);
        assertThat(natureOf("2025-02-05")).isEqualTo(Nature.WORKDAY);
    }

    @Test
    void theSundayWorkedInExchangeIsAWorkingDayAndTheOneBeforeIsNot() {
        assertThat(natureOf("2025-01-19")).isEqualTo(Nature.WEEKEND);
        assertThat(natureOf("2025-01-26")).isEqualTo(Nature.WORKING_WEEKEND);
        assertThat(calendar.isWorked(LocalDate.parse("2025-01-26"))).isTrue();
        assertThat(calendar.occasionOf(LocalDate.parse("2025-01-26"))).contains("春节");
    }

    @Test
    void aYearWithoutANoticeHasWeekendsOnly() {
        assertThat(calendar.knows(2025)).isTrue();
        assertThat(calendar.knows(2027)).isFalse();
        assertThat(natureOf("2027-10-01")).isEqualTo(Nature.WORKDAY);
        assertThat(natureOf("2027-10-02")).isEqualTo(Nature.WEEKEND);
    }

    @Test
    void aLaterNoticeOverrulesDayByDay() {
        var longer = Calendars.notice(
                2,
                "国办发明电〔2025〕1号",
                2025,
                List.of(Calendars.holiday("2025-02-05", "春节"), Calendars.worked("2025-02-04", "春节")));
        var changed = WorkingCalendar.of(List.of(Calendars.notice2025(), longer));

        assertThat(changed.edition()).isEqualTo(2);
        assertThat(changed.isWorked(LocalDate.parse("2025-02-05"))).isFalse();
        assertThat(changed.isWorked(LocalDate.parse("2025-02-04"))).isTrue();
        assertThat(changed.isWorked(LocalDate.parse("2025-02-03"))).isFalse();
    }

    @Test
    void aNoticeReachesIntoTheDecemberBeforeAndNoFurther() {
        Calendars.notice(1, "甲", 2025, List.of(Calendars.holiday("2024-12-01", "元旦")));
        assertThatRule(() -> Calendars.notice(1, "甲", 2025, List.of(Calendars.holiday("2024-11-30", "元旦"))))
                .isRefusedWith("calendar.other-year");
        assertThatRule(() -> Calendars.notice(1, "甲", 2025, List.of(Calendars.holiday("2026-01-01", "元旦"))))
                .isRefusedWith("calendar.other-year");
    }

    @Test
    void aNoticeNamesADayOnceAndAtLeastOne() {
        assertThatRule(() -> Calendars.notice(1, "甲", 2025, List.of())).isRefusedWith("calendar.no-days");
        assertThatRule(() -> Calendars.notice(
                        1,
                        "甲",
                        2025,
                        List.of(Calendars.holiday("2025-01-01", "元旦"), Calendars.worked("2025-01-01", "元旦"))))
                .isRefusedWith("calendar.day-twice");
    }

    private Nature natureOf(String day) {
        return calendar.natureOf(LocalDate.parse(day));
    }
}
