package org.anxin.domain.wageaccount;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Agreement;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Opening;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Particulars;
import org.junit.jupiter.api.Test;

class DedicatedWageAccountTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST_1 = LocalDate.of(2026, 8, 1);
    private static final String LABOR = "341504-RS";
    private static final String HOUSING = "341504-ZJ";
    private static final UUID PROJECT = new UUID(1, 1);
    private static final UUID OTHER_PROJECT = new UUID(1, 2);
    private static final Particulars AT_ICBC =
            new Particulars("341504-ICBC", "6222000000000001", "示例建设有限公司示例小区农民工工资专用账户", "102376000001");
    private static final Particulars AT_ABC =
            new Particulars("341504-ABC", "6228000000000009", AT_ICBC.accountName(), null);
    private static final Actor CLERK =
            new Actor("zhujian", "住建（示例）", HOUSING, "区住建局", "/340000/341500/341504/341504-ZJ/", Map.of());
    private static final ArrearsStatement NOTHING_OWED =
            new ArrearsStatement(List.of(), 0, YearMonth.of(2026, 5), new BigDecimal("0.00"));

    @Test
    void isRegisteredByBothReceiversChangedRegisteredAnewAnnouncedAndClosed() {
        var account = opened();
        assertThat(account.state()).isEqualTo(AccountState.UNREGISTERED);

        account.receive(LABOR, "区人社局专备〔2026〕1号", null, CLERK, MARCH_2);
        assertThat(account.state()).as("one receiver only").isEqualTo(AccountState.UNREGISTERED);
        account.receive(HOUSING, "区住建局专备〔2026〕1号", null, CLERK, MARCH_2);
        assertThat(account.state()).isEqualTo(AccountState.REGISTERED);

        account.change(AT_ABC, MARCH_2, "总包更换开户银行", CLERK, MARCH_2, NOW);
        assertThat(account.state()).isEqualTo(AccountState.CHANGED);
        assertThat(account.bankCode()).isEqualTo("341504-ABC");
        assertThat(account.changes())
                .singleElement()
                .satisfies(before -> assertThat(before.accountNo()).isEqualTo("6222000000000001"));
        assertThat(account.currentRegistrations())
                .hasSize(2)
                .allSatisfy(waiting -> assertThat(waiting.isReceived()).isFalse());
        assertThat(account.registrations()).hasSize(4);
        account.receive(HOUSING, "区住建局专备〔2026〕2号", null, CLERK, MARCH_2);
        account.receive(LABOR, "区人社局专备〔2026〕2号", "已核对", CLERK, MARCH_2);
        assertThat(account.state()).isEqualTo(AccountState.REGISTERED);

        account.announceClosing(JUNE_1, "项目部公示栏", JUNE_1);
        assertThat(account.state()).isEqualTo(AccountState.IN_PUBLICITY);
        account.stopPublicity();
        assertThat(account.state()).isEqualTo(AccountState.REGISTERED);
        account.announceClosing(JUNE_1, "项目部公示栏", JUNE_1);
        account.close(AUGUST_1, JULY_1, NOTHING_OWED, null, AUGUST_1);

        assertThat(account.state()).isEqualTo(AccountState.CLOSED);
        assertThat(account.closedOn()).contains(AUGUST_1);
        assertThatRule(() -> account.describe(null, Agreement.NONE, null)).isRefusedWith("account.closed");
    }

    @Test
    void isNotClosedOnTheDayBeforeTheAnnouncementHasRunItsCourse() {
        assertThatRule(() -> announced().close(JULY_1.minusDays(1), JULY_1, NOTHING_OWED, null, AUGUST_1))
                .isRefusedWith("account.publicity-runs");
    }

    @Test
    void isNotClosedOnTheLastDayOfTheAnnouncement() {
        assertThatRule(() -> announced().close(JULY_1, JULY_1, NOTHING_OWED, null, AUGUST_1))
                .isRefusedWith("account.publicity-runs");
    }

    @Test
    void isClosedOnTheDayAfterTheAnnouncement() {
        var account = announced();

        account.close(JULY_1.plusDays(1), JULY_1, NOTHING_OWED, null, AUGUST_1);

        assertThat(account.state()).isEqualTo(AccountState.CLOSED);
    }

    @Test
    void isNotClosedWhileAnythingMayStillBeOwed() {
        var may = YearMonth.of(2026, 5);
        var nothing = new BigDecimal("0.00");

        assertThatRule(() -> closedWith(new ArrearsStatement(List.of("示例小区"), 0, may, nothing)))
                .isRefusedWith("account.projects-unfinished");
        assertThatRule(() -> closedWith(new ArrearsStatement(List.of(), 1, may, nothing)))
                .isRefusedWith("account.alerts-open");
        assertThatRule(() -> closedWith(new ArrearsStatement(List.of(), 0, null, null)))
                .isRefusedWith("account.no-notice");
        assertThatRule(() -> closedWith(new ArrearsStatement(List.of(), 0, may, new BigDecimal("0.01"))))
                .isRefusedWith("account.balance-left");
    }

    @Test
    void isNotClosedWithoutHavingBeenAnnounced() {
        assertThatRule(() -> opened().close(AUGUST_1, JULY_1, NOTHING_OWED, null, AUGUST_1))
                .isRefusedWith("account.not-in-publicity");
    }

    @Test
    void aChangeBeforeItWasEverRegisteredLeavesItUnregistered() {
        var account = opened();
        account.receive(LABOR, "区人社局专备〔2026〕1号", null, CLERK, MARCH_2);

        account.change(AT_ABC, MARCH_2, "账号登记错误", CLERK, MARCH_2, NOW);

        assertThat(account.state()).isEqualTo(AccountState.UNREGISTERED);
        assertThat(account.currentRegistrations()).noneMatch(AccountRegistration::isReceived);
    }

    @Test
    void changesFollowOneAnother() {
        var account = opened();
        account.change(AT_ABC, MARCH_2, "总包更换开户银行", CLERK, JUNE_1, NOW);

        assertThatRule(() -> account.change(AT_ICBC, MARCH_1, "换回", CLERK, JUNE_1, NOW))
                .isRefusedWith("account.changed-before-last");

        account.change(AT_ICBC, MARCH_2, "换回", CLERK, JUNE_1, NOW);
        assertThat(account.changes()).hasSize(2);
    }

    @Test
    void aReceiptIsGivenOnceAndByAReceiverOnly() {
        var account = opened();
        account.receive(LABOR, "区人社局专备〔2026〕1号", null, CLERK, MARCH_2);

        assertThatRule(() -> account.receive(LABOR, "区人社局专备〔2026〕2号", null, CLERK, MARCH_2))
                .isRefusedWith("account.received-already");
        assertThatRule(() -> account.receive("341504-JT", "区交通局专备〔2026〕1号", null, CLERK, MARCH_2))
                .isRefusedWith("account.not-a-receiver");
    }

    @Test
    void anotherProjectBringsItsAuthorityInAsAReceiver() {
        var account = opened();
        account.receive(LABOR, "区人社局专备〔2026〕1号", null, CLERK, MARCH_2);
        account.receive(HOUSING, "区住建局专备〔2026〕1号", null, CLERK, MARCH_2);

        account.serve(new AccountProject(OTHER_PROJECT, "002"), "341504-JT", MARCH_2, NOW);

        assertThat(account.isShared()).isTrue();
        assertThat(account.state()).isEqualTo(AccountState.CHANGED);
        account.receive("341504-JT", "区交通局专备〔2026〕1号", null, CLERK, MARCH_2);
        assertThat(account.state()).isEqualTo(AccountState.REGISTERED);
        assertThatRule(() -> account.serve(new AccountProject(OTHER_PROJECT, "002"), "341504-JT", MARCH_2, NOW))
                .isRefusedWith("account.project-twice");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatRule(() -> opened(AT_ICBC, MARCH_2.plusDays(1), Agreement.NONE))
                .isRefusedWith("account.opened-in-future");
        assertThatRule(() -> opened(new Particulars("341504-ICBC", "六二二二", "户名", null), MARCH_1, Agreement.NONE))
                .isRefusedWith("account.number");
        assertThatRule(() -> opened(new Particulars("341504-ICBC", "62220000", "户名", "1023"), MARCH_1, Agreement.NONE))
                .isRefusedWith("account.cnaps");
        assertThatRule(() -> opened(AT_ICBC, MARCH_1, new Agreement(MARCH_2, MARCH_1)))
                .isRefusedWith("account.agreement-dates");
    }

    @Test
    void isVoidedWithAReasonUnlessItsBankHasReported() {
        var account = opened();

        assertThatRule(() -> account.voidIt(CLERK, "登记重复", true, NOW)).isRefusedWith("account.has-notices");
        assertThatRule(() -> account.voidIt(CLERK, " ", false, NOW)).isRefusedWith("account.void-reason");
        account.voidIt(CLERK, "登记重复", false, NOW);

        assertThat(account.isVoided()).isTrue();
        assertThatRule(() -> account.receive(LABOR, "区人社局专备〔2026〕1号", null, CLERK, MARCH_2))
                .isRefusedWith("account.voided");
    }

    @Test
    void theUsualNameIsComposedAsTheParameterWritesIt() {
        var format = new AccountNameFormat("总包单位名称 + 项目名称 + 农民工工资专用账户");

        assertThat(format.nameOf("示例建设有限公司", "示例小区（一期）")).isEqualTo("示例建设有限公司示例小区（一期）农民工工资专用账户");
        assertThat(format.fits("示例建设有限公司 示例小区(一期)农民工工资专用账户", "示例建设有限公司", "示例小区（一期）"))
                .isTrue();
        assertThat(format.fits("示例建设有限公司专户", "示例建设有限公司", "示例小区（一期）")).isFalse();
    }

    private static void closedWith(ArrearsStatement arrears) {
        announced().close(AUGUST_1, JULY_1, arrears, null, AUGUST_1);
    }

    private static DedicatedWageAccount announced() {
        var account = opened();
        account.announceClosing(JUNE_1, "项目部公示栏", JUNE_1);
        return account;
    }

    private static DedicatedWageAccount opened() {
        return opened(AT_ICBC, MARCH_1, Agreement.NONE);
    }

    private static DedicatedWageAccount opened(Particulars particulars, LocalDate on, Agreement agreement) {
        return new DedicatedWageAccount(
                new Opening(
                        particulars, new UUID(2, 1), on, agreement, List.of(new AccountProject(PROJECT, null)), null),
                List.of(LABOR, HOUSING),
                CLERK,
                MARCH_2,
                NOW,
                null);
    }
}
