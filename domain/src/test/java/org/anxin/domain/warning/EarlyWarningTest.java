package org.anxin.domain.warning;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.anxin.domain.warning.WarningFacts.LIMITS;
import static org.anxin.domain.warning.WarningFacts.aProject;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.anxin.domain.policy.WorkingCalendar;
import org.anxin.domain.shared.Actor;
import org.junit.jupiter.api.Test;

class EarlyWarningTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate NOV_11 = LocalDate.of(2026, 11, 11);
    private static final Instant NOW = Instant.parse("2026-11-11T02:00:00Z");
    private static final WorkingCalendar WEEKENDS_FREE = WorkingCalendar.of(List.of());
    private static final Actor YAOLI =
            new Actor("yaoli", "姚李填报（示例）", "341504104", "姚李镇", "/340000/341500/341504/341504104/", Map.of());
    private static final Actor INSPECTOR =
            new Actor("jiancha", "监察员（示例）", "341504-RS", "区人社局", "/340000/341500/341504/341504-RS/", Map.of());

    @Test
    void isOpenedInHandWithTheFirstDisposalAndClosedByAPerson() {
        var warning = silentBankOn(NOV_11);

        assertThat(warning.state()).isEqualTo(WarningState.OPEN);
        assertThat(warning.colour()).isEqualTo(WarningColour.YELLOW);
        assertThat(warning.dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(warning.dueFormula()).contains("2026-11-11").contains("10 个工作日");

        warning.dispose("已催促银行", YAOLI, NOW);
        assertThat(warning.state()).isEqualTo(WarningState.IN_HAND);

        warning.close(WarningClosing.CORRECTED, "银行已补报", INSPECTOR, NOW);
        assertThat(warning.state()).isEqualTo(WarningState.CLOSED);
        assertThat(warning.closedBy()).contains("jiancha");
        assertThatRule(() -> warning.dispose("再催", YAOLI, NOW)).isRefusedWith("warning.closed");
        assertThatRule(() -> warning.close(WarningClosing.REFERRED, "", INSPECTOR, NOW))
                .isRefusedWith("warning.closed");
    }

    @Test
    void isNotCorrectedOrReferredBeforeSomebodyHasDoneSomething() {
        var warning = silentBankOn(NOV_11);

        assertThatRule(() -> warning.close(WarningClosing.CORRECTED, "已整改", INSPECTOR, NOW))
                .isRefusedWith("warning.nothing-done");
        assertThatRule(() -> warning.close(WarningClosing.REFERRED, "移送", INSPECTOR, NOW))
                .isRefusedWith("warning.nothing-done");
        warning.close(WarningClosing.NOT_ESTABLISHED, "账户已销户", INSPECTOR, NOW);
        assertThat(warning.closing()).contains(WarningClosing.NOT_ESTABLISHED);
    }

    @Test
    void isNotClosedAsVanishedWhileTheDataStillShowIt() {
        var warning = silentBankOn(NOV_11);
        warning.dispose("已催促银行", YAOLI, NOW);

        assertThatRule(() -> warning.close(WarningClosing.VANISHED, "已报", INSPECTOR, NOW))
                .isRefusedWith("warning.not-vanished");
        warning.vanish(NOV_11.plusDays(1), NOW);
        warning.close(WarningClosing.VANISHED, "已报", INSPECTOR, NOW);
        assertThat(warning.closing()).contains(WarningClosing.VANISHED);
    }

    @Test
    void closesItselfWhenItVanishesUntouchedAndWaitsForAPersonWhenItIsInHand() {
        var untouched = silentBankOn(NOV_11);
        untouched.vanish(NOV_11.plusDays(1), NOW);
        assertThat(untouched.state()).isEqualTo(WarningState.CLOSED);
        assertThat(untouched.closing()).contains(WarningClosing.VANISHED);

        var inHand = silentBankOn(NOV_11);
        inHand.dispose("已催促银行", YAOLI, NOW);
        inHand.vanish(NOV_11.plusDays(1), NOW);
        assertThat(inHand.state()).isEqualTo(WarningState.IN_HAND);
        assertThat(inHand.vanishedOn()).contains(NOV_11.plusDays(1));
    }

    @Test
    void comesBackWithItsFindingAndLosesTheMark() {
        var closedByTheScan = silentBankOn(NOV_11);
        closedByTheScan.vanish(NOV_11.plusDays(1), NOW);
        findAgain(closedByTheScan, NOV_11.plusDays(2));
        assertThat(closedByTheScan.state()).isEqualTo(WarningState.OPEN);
        assertThat(closedByTheScan.vanishedOn()).isEmpty();
        assertThat(closedByTheScan.dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));

        var inHand = silentBankOn(NOV_11);
        inHand.dispose("已催促银行", YAOLI, NOW);
        inHand.vanish(NOV_11.plusDays(1), NOW);
        findAgain(inHand, NOV_11.plusDays(2));
        assertThat(inHand.state()).isEqualTo(WarningState.IN_HAND);
        assertThat(inHand.vanishedOn()).isEmpty();
    }

    @Test
    void staysClosedWhenAPersonHasClosedIt() {
        var warning = silentBankOn(NOV_11);
        warning.close(WarningClosing.NOT_ESTABLISHED, "账户已销户", INSPECTOR, NOW);

        findAgain(warning, NOV_11.plusDays(20));

        assertThat(warning.state()).isEqualTo(WarningState.CLOSED);
        assertThat(warning.colour()).isEqualTo(WarningColour.YELLOW);
    }

    @Test
    void becomesGraverWithItsFindingAndIsDueByTheEarlierDay() {
        var warning = silentBankOn(NOV_11);

        findAgain(warning, LocalDate.of(2026, 11, 21));
        assertThat(warning.colour()).isEqualTo(WarningColour.RED);
        assertThat(warning.dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));

        var later = silentBankOn(LocalDate.of(2026, 11, 19));
        assertThat(later.dueOn()).isEqualTo(LocalDate.of(2026, 12, 3));
        findAgain(later, LocalDate.of(2026, 11, 21));
        assertThat(later.dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void isOverdueFromTheDayAfterItsLastDayUntilItIsClosed() {
        var warning = silentBankOn(NOV_11);

        assertThat(warning.isOverdueOn(LocalDate.of(2026, 11, 25))).isFalse();
        assertThat(warning.isOverdueOn(LocalDate.of(2026, 11, 26))).isTrue();
        warning.close(WarningClosing.NOT_ESTABLISHED, "账户已销户", INSPECTOR, NOW);
        assertThat(warning.isOverdueOn(LocalDate.of(2026, 11, 26))).isFalse();
    }

    private static EarlyWarning silentBankOn(LocalDate day) {
        var found = found(day);
        return new EarlyWarning(1, found, due(found, day), day, NOW);
    }

    private static void findAgain(EarlyWarning warning, LocalDate day) {
        var found = found(day);
        warning.findAgain(found, due(found, day), day);
    }

    private static Finding found(LocalDate day) {
        return WarningRules.judge(aProject().silentAccount().in(OCTOBER), LIMITS, day)
                .getFirst();
    }

    private static DisposalDue due(Finding found, LocalDate day) {
        return DisposalDue.of(day, LIMITS, WEEKENDS_FREE).get(found.colour());
    }
}
