package org.anxin.domain.policy;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyParameterTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2022, 3, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
    private static final Signatures TWO_PEOPLE =
            new Signatures("新规定", "jiancha", Instant.EPOCH, "shenhe", Instant.EPOCH.plusSeconds(60));

    private final PolicyParameter rate =
            new PolicyParameter("dep.rate", "工资保证金比例", ParameterGroup.DEPOSIT_NATIONAL, ValueKind.PERCENT);
    private final PolicyParameter days =
            new PolicyParameter("case.investigate.days", "案件调查时限", ParameterGroup.LABOUR_INSPECTION, ValueKind.DAYS);

    @Test
    void aNewValueEndsTheOneBeforeItOnTheDayBefore() {
        rate.adopt(value("2", null, MARCH_1, true), TWO_PEOPLE);
        rate.adopt(value("1.5", null, JULY_1, true), TWO_PEOPLE);

        assertThat(rate.on(JULY_1.minusDays(1), null).percent().value()).isEqualTo(Percent.of("2"));
        assertThat(rate.on(JULY_1, null).percent().value()).isEqualTo(Percent.of("1.5"));
        assertThat(rate.on(JULY_1.plusDays(1), null).percent().value()).isEqualTo(Percent.of("1.5"));
        assertThat(rate.versions().getFirst().validTo()).contains(JULY_1.minusDays(1));
    }

    @Test
    void nothingIsInForceTheDayBeforeTheFirstValue() {
        rate.adopt(value("2", null, MARCH_1, true), TWO_PEOPLE);
        assertThatRule(() -> rate.on(MARCH_1.minusDays(1), null)).isRefusedWith("parameter.not-in-force");
    }

    @Test
    void theSectorsOwnValueBeatsTheGeneralOneEvenIfThatBeganLater() {
        rate.adopt(value("2", null, MARCH_1, true), TWO_PEOPLE);
        rate.adopt(value("1", "WATER", MARCH_1, true), TWO_PEOPLE);
        rate.adopt(value("3", null, JULY_1, true), TWO_PEOPLE);

        assertThat(rate.on(JULY_1, "WATER").percent().value()).isEqualTo(Percent.of("1"));
        assertThat(rate.on(JULY_1, "TRANSPORT").percent().value()).isEqualTo(Percent.of("3"));
        assertThat(rate.on(JULY_1, null).percent().value()).isEqualTo(Percent.of("3"));
    }

    @Test
    void anAnswerNamesItsVersionAndItsBasis() {
        var version = rate.adopt(value("2", null, MARCH_1, false), TWO_PEOPLE);
        assertThat(rate.on(JULY_1, null).percent())
                .isEqualTo(new PolicyAnswer<>(Percent.of("2"), version.id(), "dep.rate", "某文第一条", false));
    }

    @Test
    void aPeriodThatIsAlreadySpokenForIsRefused() {
        rate.adopt(value("2", null, MARCH_1, true), TWO_PEOPLE);
        rate.adopt(value("3", null, JULY_1, true), TWO_PEOPLE);

        assertThatRule(() -> rate.check(value("1", null, JULY_1.minusDays(1), true)))
                .isRefusedWith("parameter.overlaps");
        assertThatRule(() -> rate.check(value("1", null, JULY_1, true))).isRefusedWith("parameter.confirmed-stays");
        rate.check(value("1", null, JULY_1.plusDays(1), true));
    }

    @Test
    void whatWasPresumedIsConfirmedWithoutChangingItsDates() {
        rate.adopt(value("2", null, MARCH_1, false), TWO_PEOPLE);
        assertThatRule(() -> rate.check(value("2.0", null, MARCH_1, false))).isRefusedWith("parameter.nothing-changes");

        rate.adopt(value("2", null, MARCH_1, true), TWO_PEOPLE);

        assertThat(rate.versions()).singleElement().satisfies(only -> {
            assertThat(only.state()).isEqualTo(ParameterState.CONFIRMED);
            assertThat(only.approvedBy()).contains("shenhe");
        });
    }

    @Test
    void aTermInDaysNamesItsKindOfDay() {
        assertThatRule(() -> days.check(value("60", null, MARCH_1, true))).isRefusedWith("parameter.day-kind");
        days.adopt(new NewValue("60", DayKind.WORKING, null, MARCH_1, "某文", true), TWO_PEOPLE);
        assertThat(days.on(JULY_1, null).days().value()).isEqualTo(Days.working(60));
    }

    @Test
    void aQuestionOfTheWrongKindIsAMistakeOfTheProduct() {
        rate.adopt(value("2", null, MARCH_1, true), TWO_PEOPLE);
        assertThatThrownBy(() -> rate.on(JULY_1, null).days()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void valuesAreKeptInOneForm() {
        assertThat(ValueKind.MONEY.canonical(" 3,000,000.50 ")).isEqualTo("3000000.5");
        assertThat(ValueKind.PERCENT.canonical("2.50")).isEqualTo("2.5");
        assertThat(ValueKind.BOOLEAN.canonical("是")).isEqualTo("true");
        assertThat(ValueKind.LIST.canonical("甲\n\n 乙 ")).isEqualTo("甲\n乙");
        assertThatRule(() -> ValueKind.MONEY.canonical("1.234")).isRefusedWith("parameter.value-money");
        assertThatRule(() -> ValueKind.DAYS.canonical("2.5")).isRefusedWith("parameter.value-whole");
        assertThatRule(() -> ValueKind.NUMBER.canonical("两")).isRefusedWith("parameter.value-number");
        assertThatRule(() -> ValueKind.BOOLEAN.canonical("也许")).isRefusedWith("parameter.value-boolean");
        assertThatRule(() -> ValueKind.TEXT.canonical("  ")).isRefusedWith("parameter.value-missing");
    }

    @Test
    void aShareOfAnAmountIsRoundedHalfUpToTheFen() {
        assertThat(Percent.of("2.5").of(Money.of(10_000_000))).isEqualTo(Money.of(250_000));
        assertThat(Percent.of("50").of(Money.of(new java.math.BigDecimal("0.01"))))
                .isEqualTo(Money.of(new java.math.BigDecimal("0.01")));
    }

    private static NewValue value(String value, @Nullable String sector, LocalDate from, boolean confirmed) {
        return new NewValue(value, null, sector, from, "某文第一条", confirmed);
    }
}
