package org.anxin.persistence.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.Deadline;
import org.anxin.domain.policy.HolidayNotices;
import org.anxin.domain.policy.LunarCalendar;
import org.anxin.domain.policy.Money;
import org.anxin.domain.policy.Months;
import org.anxin.domain.policy.ParameterLedger;
import org.anxin.domain.policy.ParameterState;
import org.anxin.domain.policy.Percent;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.policy.ValueKind;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parameters and holidays that come with the product, asked as the features will ask them. */
@PersistenceTest
class SeededPolicyIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    PolicyParameters parameters;

    @Autowired
    ParameterLedger ledger;

    @Autowired
    HolidayNotices notices;

    @Autowired
    LunarCalendar lunar;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everySeededValueReadsBackInItsKind() {
        var codes = jdbc.sql("SELECT code FROM policy_parameter")
                .query(String.class)
                .list();
        assertThat(codes).hasSizeGreaterThan(150).allSatisfy(code -> {
            var parameter = parameters.findByCode(code).orElseThrow();
            assertThat(parameter.versions()).as(code).isNotEmpty().allSatisfy(version -> {
                assertThat(version.value().map(parameter.valueKind()::canonical))
                        .isEqualTo(version.value());
                assertThat(version.dayKind().isPresent() || version.value().isEmpty())
                        .isEqualTo(parameter.valueKind() == ValueKind.DAYS
                                || version.value().isEmpty());
                assertThat(version.basis()).isNotBlank();
            });
        });
    }

    @Test
    void everyGroupOfTheTableIsThere() {
        assertThat(jdbc.sql("SELECT count(DISTINCT parameter_group) FROM policy_parameter")
                        .query(Integer.class)
                        .single())
                .isEqualTo(16);
    }

    @Test
    void answersInTheTypeOfTheLaw() {
        assertThat(parameters.on("case.investigate.days", TODAY).days().value()).isEqualTo(Days.working(60));
        assertThat(parameters.on("acct.close.publicityDays", TODAY).days().value())
                .isEqualTo(Days.calendar(30));
        assertThat(parameters.on("transfer.send.hours", TODAY).days().value()).isEqualTo(Days.hours(24));
        assertThat(parameters.on("labourfee.cycle.maxMonths", TODAY).months().value())
                .isEqualTo(new Months(1));
        assertThat(parameters.on("retain.siteLedger.years", TODAY).months().value())
                .isEqualTo(Months.ofYears(3));
        assertThat(parameters.on("fine.55.max", TODAY).money().value()).isEqualTo(Money.of(100_000));
        assertThat(parameters.on("dep.rate.multi.floor", TODAY).percent().value())
                .isEqualTo(Percent.of("0.5"));
        assertThat(parameters.on("bl.subjects", TODAY).list().value()).hasSize(4);
        assertThat(parameters.on("case.investigate.days", TODAY).days().basis()).contains("第十七条");
    }

    @Test
    void whatNobodyKnowsAnswersWithARefusalAndWhatDoesNotExistWithAnError() {
        assertThatThrownBy(() -> parameters.on("crime.province.single", TODAY).money())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("parameter.undecided"));
        assertThatThrownBy(() -> parameters.on("case.investigate.days", LocalDate.of(2004, 11, 30)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("parameter.not-in-force"));
        assertThatThrownBy(() -> parameters.on("no.such", TODAY)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theRulesOfDepositsChangeOnTheirDays() {
        assertThat(parameters
                        .on("dep.ruleSet", LocalDate.of(2021, 10, 31))
                        .text()
                        .value())
                .isEqualTo("D2018");
        assertThat(parameters.on("dep.ruleSet", LocalDate.of(2021, 11, 1)).state())
                .isEqualTo(ParameterState.UNDECIDED);
        assertThat(parameters.on("dep.ruleSet", LocalDate.of(2022, 2, 28)).state())
                .isEqualTo(ParameterState.UNDECIDED);
        assertThat(parameters.on("dep.ruleSet", LocalDate.of(2022, 3, 1)).text().value())
                .isEqualTo("AH2022");
    }

    @Test
    void theListShowsWhatIsInForceOnTheDay() {
        var deposits = new ListQuery(Map.of("group", "DEPOSIT"), "", false, 100, null, null, 1);
        assertThat(ledger.page(deposits, LocalDate.of(2021, 10, 31)).rows()).allMatch(line -> line.isInForce());
        assertThat(ledger.page(deposits, TODAY).rows())
                .hasSize(18)
                .filteredOn(line -> line.isInForce())
                .singleElement()
                .satisfies(line -> assertThat(line.code()).isEqualTo("dep.ruleSet"));
        var open = new ListQuery(Map.of("state", "UNDECIDED"), "code", false, 100, null, null, 1);
        assertThat(ledger.page(open, TODAY).rows())
                .extracting(line -> line.code())
                .contains("order.pay.days");
    }

    @Test
    void theCalendarKnowsEveryYearFrom2018To2026() {
        var calendar = notices.calendar();
        assertThat(List.of(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026))
                .allMatch(calendar::knows);
        assertThat(calendar.knows(2027)).isFalse();
        assertThat(calendar.isWorked(LocalDate.of(2019, 5, 2))).isFalse();
        assertThat(calendar.isWorked(LocalDate.of(2019, 5, 5))).isTrue();
        assertThat(calendar.isWorked(LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(calendar.isWorked(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(calendar.isWorked(LocalDate.of(2026, 10, 7))).isFalse();
        assertThat(Deadline.of(LocalDate.of(2025, 1, 20), Days.working(5), calendar)
                        .dueOn(calendar))
                .contains(LocalDate.of(2025, 1, 26));
    }

    @Test
    void anEarlierEditionCountsAsItDidThen() {
        var before = notices.calendar(2);
        assertThat(before.isWorked(LocalDate.of(2019, 5, 2))).isTrue();
        assertThat(notices.calendar(3).isWorked(LocalDate.of(2019, 5, 2))).isFalse();
    }

    @Test
    void everySpringFestivalIsAHolidayOfItsNotice() {
        var calendar = notices.calendar();
        for (int year = 2018; year <= 2026; year++) {
            assertThat(calendar.occasionOf(lunar.springFestival(year)))
                    .as("%d", year)
                    .contains("春节");
        }
        assertThat(lunar.springFestival(2027)).isEqualTo("2027-02-06");
        assertThat(lunar.newYearsEve(2026)).isEqualTo("2026-02-16");
    }
}
