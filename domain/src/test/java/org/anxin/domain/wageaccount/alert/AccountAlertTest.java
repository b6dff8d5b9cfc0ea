package org.anxin.domain.wageaccount.alert;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anxin.domain.organization.AUnit;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.PolicyAnswer;
import org.anxin.domain.policy.WorkingCalendar;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.wageaccount.alert.AccountAlert.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountAlertTest {

    private static final Unit LABOR = AUnit.bureau("341504-RS", "区人社局", null);
    private static final Unit HOUSING = AUnit.bureau("341504-ZJ", "区住建局", Sector.HOUSING);
    private static final Unit BANK = AUnit.bureau("341504-ICBC", "工行", null);
    private static final Unit OTHER_BANK = AUnit.bureau("341504-ABC", "农行", null);

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final UUID VERSION = new UUID(0, 9);

    private static final AlertedAccount ACCOUNT = account(HOUSING.code());

    @Test
    void goesToTheLaborBureauAndTheSectorAuthorityAndIsDueInWorkingDays() {
        var alert = reported();

        assertThat(alert.receiverCodes()).containsExactly("341504-RS", "341504-ZJ");
        assertThat(alert.state()).isEqualTo(AlertState.OPEN);
        assertThat(alert.dueOn()).as("three working days, the weekend between").isEqualTo("2026-11-25");
        assertThat(alert.dueFormula()).contains("2026-11-20", "3 个工作日", "2026-11-25");
        assertThat(alert.parameterVersionId()).contains(VERSION);
        assertThat(alert.contractorToldOn()).contains(FRIDAY);
    }

    @Test
    void goesOnceToABureauThatIsBothLaborBureauAndSectorAuthority() {
        assertThat(account("341504-RS").receivers()).containsExactly("341504-RS");
    }

    @Test
    void isReadRepliedToByBothAndClosedWithAFinding() {
        var alert = reported();

        alert.read(LABOR, clerkOf(LABOR), NOW);
        assertThat(alert.isUnread()).isFalse();
        assertThat(alert.receiver("341504-ZJ").orElseThrow().isRead()).isFalse();

        alert.reply(LABOR, "已约谈总包", clerkOf(LABOR), NOW);
        assertThat(alert.state()).isEqualTo(AlertState.OPEN);
        alert.recordContractorReport(HOUSING, FRIDAY, FRIDAY, "三日内补足", clerkOf(HOUSING), FRIDAY);
        alert.reply(HOUSING, "已督促建设单位拨付", clerkOf(HOUSING), NOW);
        assertThat(alert.state()).isEqualTo(AlertState.ANSWERED);
        assertThat(alert.receiver("341504-ZJ").orElseThrow().isRead())
                .as("who replies has read it")
                .isTrue();

        alert.close(LABOR, AlertConclusion.MADE_GOOD, "差额已补足，凭证已核", clerkOf(LABOR), NOW);
        assertThat(alert.state()).isEqualTo(AlertState.CLOSED);
        assertThat(alert.conclusion()).contains(AlertConclusion.MADE_GOOD);
        assertThat(alert.contractorReport()).contains("三日内补足");
        assertThatRule(() -> alert.reply(LABOR, "再说一次", clerkOf(LABOR), NOW)).isRefusedWith("alert.over");
        assertThatRule(() -> alert.voidIt(BANK, "报错了", clerkOf(BANK), NOW)).isRefusedWith("alert.over");
    }

    @Test
    void isNotClosedWithoutAConclusionAndAFinding() {
        var alert = reported();

        assertThatRule(() -> alert.close(LABOR, null, "属实", clerkOf(LABOR), NOW))
                .isRefusedWith("alert.conclusion");
        assertThatRule(() -> alert.close(LABOR, AlertConclusion.MISAPPROPRIATION, " ", clerkOf(LABOR), NOW))
                .isRefusedWith("alert.finding");
        assertThat(alert.isOver()).isFalse();
    }

    @Test
    void isJudgedByTheLaborBureauAlone() {
        var alert = reported();

        assertThatRule(() -> alert.close(HOUSING, AlertConclusion.MISAPPROPRIATION, "挪用", clerkOf(HOUSING), NOW))
                .isRefusedWith("alert.not-yours-to-close");
        assertThatRule(() -> alert.close(LABOR, AlertConclusion.MISAPPROPRIATION, "挪用", clerkOf(HOUSING), NOW))
                .isRefusedWith("alert.not-yours-to-close");
    }

    @Test
    void isRepliedToOnceAndByThoseToldOnly() {
        var alert = reported();
        alert.reply(HOUSING, "已督促", clerkOf(HOUSING), NOW);

        assertThatRule(() -> alert.reply(HOUSING, "又督促", clerkOf(HOUSING), NOW)).isRefusedWith("alert.replied");
        assertThatRule(() -> alert.reply(LABOR, "替人社局答复", clerkOf(HOUSING), NOW))
                .isRefusedWith("alert.not-addressed");
        assertThatRule(() -> alert.read(OTHER_BANK, clerkOf(OTHER_BANK), NOW)).isRefusedWith("alert.not-addressed");
    }

    @Test
    void theBankTakesItBackOnlyUntilSomebodyHasOpenedIt() {
        var unread = reported();
        assertThatRule(() -> unread.voidIt(OTHER_BANK, "报错了", clerkOf(OTHER_BANK), NOW))
                .isRefusedWith("alert.other-bank");
        assertThatRule(() -> unread.voidIt(BANK, " ", clerkOf(BANK), NOW)).isRefusedWith("alert.void-reason");
        unread.voidIt(BANK, "账户选错", clerkOf(BANK), NOW);
        assertThat(unread.state()).isEqualTo(AlertState.VOIDED);
        assertThat(unread.voidReason()).contains("账户选错");

        var read = reported();
        read.read(HOUSING, clerkOf(HOUSING), NOW);
        assertThatRule(() -> read.voidIt(BANK, "账户选错", clerkOf(BANK), NOW)).isRefusedWith("alert.read");
    }

    @Test
    void isReportedOnOnesOwnAccountsOnlyAndOnceItHasHappened() {
        assertThatRule(() -> report(clerkOf(OTHER_BANK), FRIDAY, null)).isRefusedWith("alert.other-bank");
        assertThatRule(() -> report(clerkOf(BANK), FRIDAY.plusDays(1), null)).isRefusedWith("alert.not-yet-happened");
        assertThatRule(() -> report(clerkOf(BANK), FRIDAY, FRIDAY.plusDays(1))).isRefusedWith("alert.not-yet-told");
        assertThat(report(clerkOf(BANK), FRIDAY, null).contractorToldOn()).isEmpty();
    }

    @Test
    void whatTheContractorReportsComesAfterItWasTold() {
        var alert = report(clerkOf(BANK), FRIDAY, null);

        assertThatRule(() ->
                        alert.recordContractorReport(LABOR, FRIDAY, FRIDAY.minusDays(1), "已补足", clerkOf(LABOR), FRIDAY))
                .isRefusedWith("alert.told-after-report");
        assertThatRule(() ->
                        alert.recordContractorReport(LABOR, FRIDAY, FRIDAY.plusDays(1), "已补足", clerkOf(LABOR), FRIDAY))
                .isRefusedWith("alert.report-not-yet");
    }

    private static AccountAlert reported() {
        return report(clerkOf(BANK), FRIDAY, FRIDAY);
    }

    private static AccountAlert report(Actor by, LocalDate happenedOn, @Nullable LocalDate toldOn) {
        var term = ReplyTerm.of(
                FRIDAY,
                new PolicyAnswer<>(Days.working(3), VERSION, ReplyTerm.PARAMETER, "叶政办〔2018〕41号第27项", false),
                WorkingCalendar.of(List.of()));
        return new AccountAlert(
                1,
                ACCOUNT,
                new Report(AlertKind.SHORTAGE, happenedOn, new BigDecimal("1200.00"), 3, "余额不足以代发当月工资", toldOn),
                term,
                by,
                FRIDAY,
                NOW);
    }

    private static AlertedAccount account(String authority) {
        return new AlertedAccount(
                new UUID(0, 1),
                "622200001",
                "某总包专户",
                BANK.code(),
                BANK.path(),
                new UUID(0, 2),
                "某项目",
                authority,
                "某总包公司");
    }

    private static Actor clerkOf(Unit unit) {
        return Actor.withOneReach(
                "clerk-" + unit.code(),
                unit.shortName() + "经办",
                unit.code(),
                unit.shortName(),
                unit.path(),
                Set.of(),
                new Scope.District());
    }
}
