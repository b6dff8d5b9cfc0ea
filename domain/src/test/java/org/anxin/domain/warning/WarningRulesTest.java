package org.anxin.domain.warning;

import static org.anxin.domain.warning.WarningFacts.LIMITS;
import static org.anxin.domain.warning.WarningFacts.aProject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule on the day before, the day and the day after, and on a 分 more or less. */
class WarningRulesTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate NOV_5 = LocalDate.of(2026, 11, 5);
    private static final LocalDate NOV_10 = LocalDate.of(2026, 11, 10);

    @Test
    void aProjectHasAMonthFromItsStartToGetAnAccount() {
        var project = aProject().startedOn(LocalDate.of(2026, 10, 10)).in(YearMonth.of(2026, 11));

        assertThat(on(NOV_10.minusDays(1), project)).isEmpty();
        assertThat(on(NOV_10, project)).isEmpty();
        assertThat(on(NOV_10.plusDays(1), project))
                .containsExactly(new Found(WarningKind.NO_ACCOUNT, WarningColour.RED));
    }

    @Test
    void whatIsNotBuiltOrHasAnAccountNeedsNone() {
        assertThat(on(NOV_10, aProject().notActive().in(OCTOBER))).isEmpty();
        assertThat(on(NOV_10, aProject().account("10.00", "5.00").in(OCTOBER))).isEmpty();
    }

    @Test
    void whatStandsIsJudgedOnceHoweverManyMonthsAreScanned() {
        assertThat(on(NOV_10, aProject().earlierMonth().in(OCTOBER))).isEmpty();
        assertThat(on(NOV_10, aProject().in(OCTOBER))).hasSize(1);
    }

    @Test
    void laborCostIsLateWhenNothingHasComeFiveDaysAfterItWasDue() {
        var cycle = aProject().cycle("300000.00", "0.00", NOV_5, true).in(OCTOBER);

        assertThat(on(NOV_10.minusDays(1), cycle)).isEmpty();
        assertThat(on(NOV_10, cycle)).isEmpty();
        assertThat(on(NOV_10.plusDays(1), cycle))
                .containsExactly(new Found(WarningKind.LABOR_COST_LATE, WarningColour.RED));
    }

    @Test
    void laborCostIsShortByTheCent() {
        assertThat(laborCost("300000.00", "300000.00")).isEmpty();
        assertThat(laborCost("300000.00", "300000.01")).isEmpty();
        assertThat(laborCost("300000.00", "299999.99"))
                .containsExactly(new Found(WarningKind.LABOR_COST_SHORT, WarningColour.ORANGE));
    }

    @Test
    void laborCostThatIsShortByHalfIsRed() {
        assertThat(laborCost("300000.00", "150000.01"))
                .containsExactly(new Found(WarningKind.LABOR_COST_SHORT, WarningColour.ORANGE));
        assertThat(laborCost("300000.00", "150000.00"))
                .containsExactly(new Found(WarningKind.LABOR_COST_SHORT, WarningColour.RED));
        assertThat(laborCost("300000.00", "0.01"))
                .containsExactly(new Found(WarningKind.LABOR_COST_SHORT, WarningColour.RED));
    }

    @Test
    void nothingIsSaidOfLaborCostBeforeTheBankHasReported() {
        assertThat(on(
                        NOV_10.plusDays(1),
                        aProject().cycle("300000.00", "0.00", NOV_5, false).in(OCTOBER)))
                .isEmpty();
    }

    @Test
    void aLowRatioIsRedUntilItIsApprovedAndYellowThen() {
        assertThat(lowRatio(ProjectMonthFacts.LowRatio.NOT_LOW)).isEmpty();
        assertThat(lowRatio(ProjectMonthFacts.LowRatio.UNAPPROVED))
                .containsExactly(new Found(WarningKind.RATIO_BELOW_MINIMUM, WarningColour.RED));
        assertThat(lowRatio(ProjectMonthFacts.LowRatio.REJECTED))
                .containsExactly(new Found(WarningKind.RATIO_BELOW_MINIMUM, WarningColour.RED));
        assertThat(lowRatio(ProjectMonthFacts.LowRatio.APPROVED))
                .containsExactly(new Found(WarningKind.RATIO_BELOW_MINIMUM, WarningColour.YELLOW));
    }

    @Test
    void theBalanceCoversAnotherPayoutToTheCent() {
        assertThat(on(NOV_10, aProject().account("50000.00", "50000.00").in(OCTOBER)))
                .isEmpty();
        assertThat(on(NOV_10, aProject().account("49999.99", "50000.00").in(OCTOBER)))
                .containsExactly(new Found(WarningKind.BALANCE_BELOW_PAYOUT, WarningColour.ORANGE));
        assertThat(on(
                        NOV_10,
                        aProject()
                                .account("0.00", "50000.00")
                                .notBuiltInTheMonth()
                                .in(OCTOBER)))
                .isEmpty();
    }

    @Test
    void moneyMayOnlyLeaveForSomebodyWhoIsPaidInTheMonth() {
        var outside = new Found(WarningKind.TRANSFER_OUTSIDE, WarningColour.RED);

        assertThat(on(NOV_10, aProject().transfer(false, false, true).in(OCTOBER)))
                .isEmpty();
        assertThat(on(NOV_10, aProject().transfer(false, false, false).in(OCTOBER)))
                .containsExactly(outside);
        assertThat(on(NOV_10, aProject().transfer(true, false, true).in(OCTOBER)))
                .containsExactly(outside);
        assertThat(on(NOV_10, aProject().transfer(false, true, true).in(OCTOBER)))
                .containsExactly(outside);
    }

    @Test
    void aCardIsSharedFromTwoNamesOn() {
        assertThat(on(NOV_10, aProject().card("赵一").in(OCTOBER))).isEmpty();
        assertThat(on(NOV_10, aProject().card("赵一", "钱二").in(OCTOBER)))
                .containsExactly(new Found(WarningKind.SHARED_CARD, WarningColour.ORANGE));
    }

    @Test
    void aMonthWithoutPayoutIsOrangeAndRedTheSecondTime() {
        assertThat(on(NOV_10, aProject().account("9.00", "0.01").in(OCTOBER))).isEmpty();
        assertThat(on(
                        NOV_10,
                        aProject()
                                .account("9.00", "0.00")
                                .monthsWithoutPayout(1)
                                .in(OCTOBER)))
                .containsExactly(new Found(WarningKind.NO_PAYOUT, WarningColour.ORANGE));
        assertThat(on(
                        NOV_10,
                        aProject()
                                .account("9.00", "0.00")
                                .monthsWithoutPayout(2)
                                .in(OCTOBER)))
                .containsExactly(new Found(WarningKind.NO_PAYOUT, WarningColour.RED));
    }

    @Test
    void theMonthThatRunsAndAMonthThatWasNotBuiltNeedNoPayout() {
        assertThat(on(NOV_10, aProject().account("9.00", "0.00").in(YearMonth.of(2026, 11))))
                .isEmpty();
        assertThat(on(
                        NOV_10,
                        aProject().account("9.00", "0.00").notBuiltInTheMonth().in(OCTOBER)))
                .isEmpty();
    }

    @Test
    void aBankIsSilentFromTheEleventhAndTenDaysLaterItIsRed() {
        var silent = aProject().silentAccount().in(OCTOBER);

        assertThat(on(NOV_10.minusDays(1), silent)).isEmpty();
        assertThat(on(NOV_10, silent)).isEmpty();
        assertThat(on(NOV_10.plusDays(1), silent))
                .containsExactly(new Found(WarningKind.NO_NOTICE, WarningColour.YELLOW));
        assertThat(on(LocalDate.of(2026, 11, 20), silent))
                .containsExactly(new Found(WarningKind.NO_NOTICE, WarningColour.YELLOW));
        assertThat(on(LocalDate.of(2026, 11, 21), silent))
                .containsExactly(new Found(WarningKind.NO_NOTICE, WarningColour.RED));
    }

    @Test
    void anAgreementIsYellowThirtyDaysBeforeItsLastDayAndRedAfterIt() {
        var agreement = aProject().agreementTo(LocalDate.of(2026, 12, 10)).in(OCTOBER);

        assertThat(on(NOV_10.minusDays(1), agreement)).isEmpty();
        assertThat(on(NOV_10, agreement))
                .containsExactly(new Found(WarningKind.AGREEMENT_EXPIRING, WarningColour.YELLOW));
        assertThat(on(LocalDate.of(2026, 12, 10), agreement))
                .containsExactly(new Found(WarningKind.AGREEMENT_EXPIRING, WarningColour.YELLOW));
        assertThat(on(LocalDate.of(2026, 12, 11), agreement))
                .containsExactly(new Found(WarningKind.AGREEMENT_EXPIRING, WarningColour.RED));
    }

    @Test
    void aGuaranteeIsYellowThirtyDaysBeforeItsLastDayAndRedAfterItWhileTheProjectGoesOn() {
        var guarantee = aProject().guaranteeTo(LocalDate.of(2026, 12, 10)).in(OCTOBER);

        assertThat(on(NOV_10.minusDays(1), guarantee)).isEmpty();
        assertThat(on(NOV_10, guarantee))
                .containsExactly(new Found(WarningKind.GUARANTEE_EXPIRING, WarningColour.YELLOW));
        assertThat(on(LocalDate.of(2026, 12, 11), guarantee))
                .containsExactly(new Found(WarningKind.GUARANTEE_EXPIRING, WarningColour.RED));
        assertThat(on(
                        LocalDate.of(2026, 12, 11),
                        aProject()
                                .guaranteeTo(LocalDate.of(2026, 12, 10))
                                .notActive()
                                .in(OCTOBER)))
                .isEmpty();
    }

    @Test
    void theSameFindingHasTheSameKeyWhateverItsColour() {
        var silent = aProject().silentAccount().in(OCTOBER);
        var yellow = WarningRules.judge(silent, LIMITS, NOV_10.plusDays(1)).getFirst();
        var red = WarningRules.judge(silent, LIMITS, NOV_10.plusDays(30)).getFirst();

        assertThat(red.colour()).isNotEqualTo(yellow.colour());
        assertThat(red.key()).isEqualTo(yellow.key()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void theEvidenceNamesTheFiguresToTheCent() {
        var found = WarningRules.judge(
                        aProject().account("49999.99", "50000.00").in(OCTOBER), LIMITS, NOV_10)
                .getFirst();

        assertThat(found.summary()).contains("尾号 1234").contains("49,999.99 元").contains("50,000.00 元");
        assertThat(found.figures().rows()).contains(new Figures.Figure("相差", "0.01 元", null));
        assertThat(found.basis()).contains("41号");
        assertThat(found.figures().rows())
                .filteredOn(figure -> figure.proof() != null)
                .extracting(Figures.Figure::label, Figures.Figure::proof)
                .containsExactly(tuple("专用账户", Proof.ACCOUNT), tuple("月份", Proof.NOTICE));
    }

    @Test
    void whatPaysForAnotherProjectOfTheAccountHidesNoSilence() {
        assertThat(on(NOV_10, payouts("30000.00", "0.00", "0.00")))
                .containsExactly(new Found(WarningKind.NO_PAYOUT, WarningColour.ORANGE));
        assertThat(on(NOV_10, payouts("30000.00", "0.01", "0.00"))).isEmpty();

        var found = WarningRules.judge(payouts("30000.00", "0.00", "0.01"), LIMITS, NOV_10)
                .getFirst();
        assertThat(found.summary()).contains("姚李小区").contains("没有一笔写明是本项目的");
        assertThat(found.figures().rows())
                .extracting(Figures.Figure::value)
                .contains("30,000.00 元，其中写明本项目 0.00 元，没有写明项目 0.01 元（不计入任何项目）");
        assertThat(found.wholeAccount()).isFalse();
    }

    @Test
    void payoutsThatNameNobodyAreFoundOnceForTheAccountAndAccuseNoProject() {
        var mine = aProject().sharing();
        var others = aProject().sharing().ofTheOtherProject();

        var found = Stream.of(mine, others)
                .map(project ->
                        project.sharedMonth("100000.00", "30000.00", "30000.00", "30000.00", "0.00", "30000.00"))
                .flatMap(project -> WarningRules.judge(project.in(OCTOBER), LIMITS, NOV_10).stream())
                .toList();

        assertThat(found).extracting(Finding::kind).containsOnly(WarningKind.UNNAMED_PAYOUT);
        assertThat(found)
                .extracting(Finding::key)
                .hasSize(2)
                .containsOnly(found.getFirst().key());
        assertThat(found.getFirst()).isEqualTo(found.getLast());
        assertThat(found.getFirst().projectId()).isEqualTo(WarningFacts.OTHER_PROJECT);
        assertThat(found.getFirst().wholeAccount()).isTrue();
        assertThat(found.getFirst().summary()).startsWith("洪集小区、姚李小区 共用专用账户（尾号 1234）2026-10");
    }

    @Test
    void theSubLedgerIsWhatMustCoverAnotherPayoutWhereItIsKnown() {
        var below = new Found(WarningKind.BALANCE_BELOW_PAYOUT, WarningColour.ORANGE);

        assertThat(on(NOV_10, subLedger("10000.00", "10000.00"))).isEmpty();
        assertThat(on(NOV_10, subLedger("9999.99", "10000.00"))).containsExactly(below);

        var found = WarningRules.judge(subLedger("9999.99", "10000.00"), LIMITS, NOV_10)
                .getFirst();
        assertThat(found.summary()).contains("分账号 002").contains("月末分账余额 9,999.99 元");
        assertThat(found.figures().rows()).extracting(Figures.Figure::label).contains("期末分账余额（写明本项目的流水累计）", "整个账户期末余额");
        assertThat(found.wholeAccount()).isFalse();
    }

    @Test
    void theWholeAccountIsJudgedOnceAndSaysWhyWhereTheSubLedgerIsNotKnown() {
        var mine = aProject().sharing().sharedMonth("10000.00", "20000.00", "20000.00", "0.00", "0.00", "500.00");
        var others = aProject()
                .sharing()
                .ofTheOtherProject()
                .sharedMonth("10000.00", "20000.00", "5.00", "0.00", "90000.00", "500.00");

        var found = Stream.of(mine, others)
                .flatMap(project -> WarningRules.judge(project.in(OCTOBER), LIMITS, NOV_10).stream())
                .toList();

        assertThat(found).hasSize(2).containsOnly(found.getFirst());
        assertThat(found.getFirst().wholeAccount()).isTrue();
        assertThat(found.getFirst().figures().rows())
                .contains(new Figures.Figure("核对口径", "整个账户。分账余额不能确定：有 500.00 元 收支没有写明项目", null));
    }

    @Test
    void aTransferIsTheProjectsThatItNamesOrTheWholeAccounts() {
        var named = WarningRules.judge(aProject().sharing().sharedTransfer(true).in(OCTOBER), LIMITS, NOV_10)
                .getFirst();
        var unnamed = WarningRules.judge(
                        aProject().sharing().sharedTransfer(false).in(OCTOBER), LIMITS, NOV_10)
                .getFirst();

        assertThat(named.projectId()).isEqualTo(WarningFacts.PROJECT);
        assertThat(named.summary()).startsWith("姚李小区 共用专用账户（尾号 1234，分账号 002）");
        assertThat(unnamed.wholeAccount()).isTrue();
        assertThat(unnamed.projectId()).isEqualTo(WarningFacts.OTHER_PROJECT);
        assertThat(unnamed.key()).doesNotContain(WarningFacts.PROJECT.toString());
        assertThat(unnamed.figures().rows()).contains(new Figures.Figure("所属项目", "流水没有写明，按整个账户预警一次", null));
    }

    @Test
    void whatIsTheAccountsOwnIsFoundOnceHoweverManyProjectsShareIt() {
        var facts = List.of(
                aProject().sharing().silentAccount().agreementTo(NOV_10.plusDays(3)),
                aProject().sharing().ofTheOtherProject().silentAccount().agreementTo(NOV_10.plusDays(3)));

        var found = facts.stream()
                .flatMap(project -> WarningRules.judge(project.in(OCTOBER), LIMITS, NOV_10.plusDays(1)).stream())
                .toList();

        assertThat(found)
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(
                        WarningKind.NO_NOTICE,
                        WarningKind.NO_NOTICE,
                        WarningKind.AGREEMENT_EXPIRING,
                        WarningKind.AGREEMENT_EXPIRING);
        assertThat(found.stream().map(Finding::key).distinct()).hasSize(2);
    }

    private static ProjectMonthFacts payouts(String ofTheAccount, String ofTheProject, String unnamed) {
        return aProject()
                .sharing()
                .sharedMonth("90000.00", ofTheAccount, ofTheProject, unnamed, "50000.00", unnamed)
                .in(OCTOBER);
    }

    /** The account as a whole holds less than it paid in the month; each line names a project. */
    private static ProjectMonthFacts subLedger(String balance, String paid) {
        return aProject()
                .sharing()
                .sharedMonth("15000.00", "20000.00", paid, "0.00", balance, "0.00")
                .in(OCTOBER);
    }

    private static List<Found> laborCost(String expected, String received) {
        return on(
                NOV_10.plusDays(1),
                aProject().cycle(expected, received, NOV_5, true).in(OCTOBER));
    }

    private static List<Found> lowRatio(ProjectMonthFacts.LowRatio state) {
        return on(NOV_10, aProject().lowRatio(state).in(OCTOBER));
    }

    private record Found(WarningKind kind, WarningColour colour) {}

    private static List<Found> on(LocalDate today, ProjectMonthFacts facts) {
        return WarningRules.judge(facts, LIMITS, today).stream()
                .map(finding -> new Found(finding.kind(), finding.colour()))
                .toList();
    }
}
