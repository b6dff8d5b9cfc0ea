package org.anxin.domain.task.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.anxin.domain.policy.LunarCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LunarCalendar LUNAR = year -> LocalDate.of(year, 2, 6);

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026年3月",
        "2026-12, 2026年12月",
        "2026-Q1, 2026年第一季度",
        "2026-H2, 2026年下半年",
        "2026, 2026年",
        "2026-W, 2026—2027年冬春"
    })
    void isSaidAsClerksSayIt(String key, String label) {
        assertThat(Period.labelOf(key)).isEqualTo(label);
    }

    @Test
    void aYearHasTwelveMonthsFourQuartersTwoHalves() {
        assertThat(Period.of(Frequency.MONTHLY, 2028, LUNAR))
                .hasSize(12)
                .contains(new Period(2028, "2028-02", LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
        assertThat(Period.of(Frequency.QUARTERLY, 2026, LUNAR))
                .hasSize(4)
                .extracting(Period::to)
                .endsWith(LocalDate.of(2026, 12, 31));
        assertThat(Period.of(Frequency.HALF_YEARLY, 2026, LUNAR))
                .extracting(Period::to)
                .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 12, 31));
        assertThat(Period.of(Frequency.YEARLY, 2026, LUNAR)).hasSize(1);
    }

    @Test
    void aWinterIsNamedByTheYearInWhichItBeginsAndLastsUntilNewYearsEve() {
        assertThat(Period.of(Frequency.WINTER, 2026, LUNAR))
                .containsExactly(new Period(2026, "2026-W", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 5)));
    }

    @Test
    void projectsAndAccountsBringTheirOwnPeriods() {
        assertThat(Period.of(Frequency.PER_PROJECT, 2026, LUNAR)).isEmpty();
        assertThat(Period.of(Frequency.ACCOUNT_MONTH, 2026, LUNAR)).isEmpty();
    }

    @Test
    void readsDaysOfTheYearAsParametersStateThem() {
        assertThat(YearDay.in(2026, "每年4月30日")).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(YearDay.in(2026, "12月1日")).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每季度", "4月31日", "2026-04-30", ""})
    void saysWhereAParameterStatesNoDay(String words) {
        assertThatThrownBy(() -> YearDay.in(2026, words)).isInstanceOf(IllegalArgumentException.class);
    }
}
