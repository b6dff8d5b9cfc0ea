package org.anxin.app.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.domain.warning.FoundWarnings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A scan finds what was planted, once; marks what has been put right; and leaves alone what it did not look at. */
@AnxinTest
class WarningScanIT {

    @Autowired
    ScanningForWarnings scanning;

    @Autowired
    ARegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aProjectWithoutAnAccountIsFoundOnceHoweverOftenItIsScanned() {
        var project = register.project("无户小区", "HOUSING", ARegister.YAOLI);

        assertThat(scan(project).opened()).isEqualTo(1);
        assertThat(scan(project)).isEqualTo(new FoundWarnings.Outcome(0, 0, 0));

        assertThat(warnings(project)).containsExactly("NO_ACCOUNT RED OPEN");
        register.account(project, ARegister.ICBC);
        scan(project);
        assertThat(jdbc.sql("SELECT closing FROM early_warning WHERE project_id = ? AND rule = 'NO_ACCOUNT'")
                        .param(project)
                        .query(String.class)
                        .single())
                .isEqualTo("VANISHED");
    }

    @Test
    void whatABankReportsIsLookedAtLineByLine() {
        var project = register.project("转款小区", "HOUSING", ARegister.YAOLI);
        var account = register.account(project, ARegister.ICBC);
        var notice = register.confirmedNotice(account, lastMonth(), "100000.00", "0.00", "60000.00");
        register.payout(notice, 1, "赵一", "card-a", "30000.00");
        register.payout(notice, 2, "钱二", "card-a", "20000.00");
        register.payout(notice, 3, "孙三", "card-b", "10000.00");
        register.enterprise("转款劳务（安徽）有限公司");
        register.transferOut(notice, 1, "转款小区总包公司", "50000.01");
        register.transferOut(notice, 2, "转款劳务(安徽)有限公司", "0.02");
        register.transferOut(notice, 3, "来路不明", "0.03");
        register.transferOut(notice, 4, "孙三", "0.04");
        register.transaction(notice, 5, "IN", "INTEREST", "工商银行", "0.05");
        register.transaction(notice, 6, "OUT", "JUDICIAL", "某法院", "0.06");
        register.transaction(notice, 7, "IN", "RETURNED", "赵一", "0.07");

        scan(project);

        assertThat(summaries(project, "TRANSFER_OUTSIDE"))
                .hasSize(3)
                .anySatisfy(
                        sentence -> assertThat(sentence).contains("50,000.01 元").contains("本项目参建单位"))
                .anySatisfy(sentence -> assertThat(sentence).contains("0.02 元").contains("收款人为企业"))
                .anySatisfy(sentence -> assertThat(sentence).contains("0.03 元").contains("非当月代发人员"));
        assertThat(summaries(project, "SHARED_CARD"))
                .singleElement()
                .satisfies(sentence ->
                        assertThat(sentence).contains("2 人").contains("赵一").contains("钱二"));
        assertThat(summaries(project, "BALANCE_BELOW_PAYOUT"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("40,000.00 元"));
        assertThat(warnings(project)).doesNotContain("NO_NOTICE YELLOW OPEN", "NO_NOTICE RED OPEN");
        assertThat(scan(project)).isEqualTo(new FoundWarnings.Outcome(0, 0, 0));
    }

    @Test
    void laborCostIsComparedWithWhatTheNoticesSay() {
        var project = register.project("人工费小区", "HOUSING", ARegister.YAOLI);
        var account = register.account(project, ARegister.ICBC);
        register.progressPayment(project, lastMonth(), "30000.00", lastMonth().atDay(15), "UNAPPROVED");

        scan(project);
        assertThat(summaries(project, "LABOR_COST_LATE"))
                .as("the bank is silent")
                .isEmpty();
        assertThat(warnings(project)).contains("RATIO_BELOW_MINIMUM RED OPEN");

        var notice = register.confirmedNotice(account, lastMonth(), "0.00", "0.00", "0.00");
        scan(project);
        assertThat(warnings(project)).contains("LABOR_COST_LATE RED OPEN");

        replace(notice);
        register.confirmedNotice(account, lastMonth(), "0.00", "29999.99", "0.00");
        scan(project);
        assertThat(warnings(project)).contains("LABOR_COST_SHORT ORANGE OPEN", "LABOR_COST_LATE RED CLOSED");
    }

    @Test
    void aMonthThatItsBankLeftOutMayHoldTheMoney() {
        var project = register.project("漏报小区", "HOUSING", ARegister.YAOLI);
        var account = register.account(project, ARegister.ICBC);
        var cycle = lastMonth().minusMonths(2);
        register.progressPayment(project, cycle, "30000.00", cycle.plusMonths(1).atDay(20), "NOT_LOW");
        register.confirmedNotice(account, cycle, "0.00", "0.00", "0.00");
        register.confirmedNotice(account, lastMonth(), "0.00", "0.00", "0.00");

        scan(project);
        assertThat(summaries(project, "LABOR_COST_LATE")).isEmpty();

        register.confirmedNotice(account, cycle.plusMonths(1), "0.00", "0.00", "0.00");
        scan(project);
        assertThat(warnings(project)).contains("LABOR_COST_LATE RED OPEN");
    }

    @Test
    void monthsInARowWithoutAPayoutAreRed() {
        var project = register.project("停发小区", "HOUSING", ARegister.YAOLI);
        var account = register.account(project, ARegister.ICBC);
        register.confirmedNotice(account, lastMonth().minusMonths(2), "0.00", "10.00", "10.00");
        register.confirmedNotice(account, lastMonth().minusMonths(1), "0.00", "10.00", "0.00");
        register.confirmedNotice(account, lastMonth(), "10.00", "10.00", "0.00");

        scanning.touched(List.of(project), lastMonth().minusMonths(2));

        assertThat(jdbc.sql(
                                "SELECT month || ' ' || colour FROM early_warning WHERE project_id = ? AND rule = 'NO_PAYOUT' ORDER BY month")
                        .param(project)
                        .query(String.class)
                        .list())
                .containsExactly(
                        lastMonth().minusMonths(1).atDay(1) + " ORANGE",
                        lastMonth().atDay(1) + " RED");
    }

    @Test
    void aSuspendedMonthNeedsNoPayout() {
        var project = register.project("停工小区", "HOUSING", ARegister.YAOLI);
        var account = register.account(project, ARegister.ICBC);
        jdbc.sql("""
                        INSERT INTO project_state_change (project_id, seq, state, on_day, recorded_by, recorded_at)
                        VALUES (?, 0, 'SUSPENDED', ?, 'test', now())""").params(project, lastMonth().atDay(1)).update();
        register.confirmedNotice(account, lastMonth(), "0.00", "0.00", "0.00");

        scan(project);

        assertThat(summaries(project, "NO_PAYOUT")).isEmpty();
    }

    @Test
    void aSilentBankAndWhatExpiresAreFound() {
        var project = register.project("到期小区", "HOUSING", ARegister.YAOLI);
        var account = register.account(project, ARegister.ICBC);
        var today = LocalDate.now(clock);
        jdbc.sql("UPDATE dedicated_wage_account SET agreement_on = ?, agreement_to = ? WHERE id = ?")
                .params(today.minusYears(1), today.plusDays(3), account)
                .update();
        jdbc.sql("""
                        INSERT INTO payment_guarantee (id, project_id, form, issuer, amount, valid_from, valid_to, recorded_by, recorded_at, version)
                        VALUES (?, ?, 'BANK', '工商银行', 100, ?, ?, 'test', now(), 0)""")
                .params(UUID.randomUUID(), project, today.minusYears(1), today.minusDays(1))
                .update();

        scanning.touched(List.of(project), lastMonth().minusMonths(2));

        assertThat(warnings(project))
                .contains("NO_NOTICE RED OPEN", "AGREEMENT_EXPIRING YELLOW OPEN", "GUARANTEE_EXPIRING RED OPEN");
    }

    @Test
    void whatHasBeenPutRightIsMarkedAndComesBackWithItsFinding() {
        var project = register.project("更正小区", "HOUSING", ARegister.YAOLI);
        var account = register.account(project, ARegister.ICBC);
        var wrong = register.confirmedNotice(account, lastMonth(), "100000.00", "0.00", "60000.00");
        register.transferOut(wrong, 1, "来路不明", "500.00");
        scan(project);
        jdbc.sql("UPDATE early_warning SET state = 'IN_HAND' WHERE project_id = ? AND rule = 'TRANSFER_OUTSIDE'")
                .param(project)
                .update();

        replace(wrong);
        var right = register.confirmedNotice(account, lastMonth(), "200000.00", "0.00", "60000.00");
        assertThat(scan(project).vanished()).isEqualTo(2);
        assertThat(warnings(project)).contains("BALANCE_BELOW_PAYOUT ORANGE CLOSED", "TRANSFER_OUTSIDE RED IN_HAND");
        assertThat(vanishedOn(project, "TRANSFER_OUTSIDE")).isEqualTo(LocalDate.now(clock));
        assertThat(scan(project).vanished()).isZero();

        replace(right);
        var again = register.confirmedNotice(account, lastMonth(), "100000.00", "0.00", "60000.00");
        register.transferOut(again, 9, "来路不明", "500.00");
        jdbc.sql("UPDATE account_transaction SET serial_no = 'S1' WHERE notice_id = ?")
                .param(again)
                .update();
        assertThat(scan(project)).isEqualTo(new FoundWarnings.Outcome(0, 1, 0));
        assertThat(warnings(project)).contains("BALANCE_BELOW_PAYOUT ORANGE OPEN", "TRANSFER_OUTSIDE RED IN_HAND");
        assertThat(vanishedOn(project, "TRANSFER_OUTSIDE")).isNull();
    }

    @Test
    void aScanOfOneProjectLeavesTheOthersAlone() {
        var project = register.project("甲小区", "HOUSING", ARegister.YAOLI);
        var other = register.project("乙小区", "HOUSING", ARegister.YAOLI);
        scan(other);

        scan(project);

        assertThat(warnings(other)).containsExactly("NO_ACCOUNT RED OPEN");
    }

    @Test
    void theNightlyScanFindsTheSameAsTheScanOfAPosting() {
        var project = register.project("夜间小区", "HOUSING", ARegister.YAOLI);
        scan(project);

        scanning.everything();

        assertThat(warnings(project)).containsExactly("NO_ACCOUNT RED OPEN");
        assertThat(scanning.everything()).isEqualTo(new FoundWarnings.Outcome(0, 0, 0));
    }

    @Test
    void inASharedAccountEachProjectIsJudgedByTheLinesThatNameIt() {
        var quiet = register.project("静默小区", "HOUSING", ARegister.YAOLI);
        var paying = register.project("发薪小区", "HOUSING", ARegister.YAOLI);
        var account = register.account(quiet, ARegister.ICBC);
        register.share(account, quiet, "771", paying, "772");
        var notice = register.confirmedNotice(account, lastMonth(), "0.00", "0.00", "0.00");
        statement(
                notice,
                "IN LABOR_COST 分账号 771 人工费 50000.00",
                "IN LABOR_COST 分账号 772 人工费 90000.00",
                "OUT PAYOUT 发薪小区代发工资 60000.00",
                "IN INTEREST 结息 1.00");

        scanBoth(quiet, paying);

        assertThat(warnings(quiet)).containsExactly("NO_PAYOUT ORANGE OPEN");
        assertThat(summaries(paying, "BALANCE_BELOW_PAYOUT"))
                .singleElement()
                .satisfies(sentence ->
                        assertThat(sentence).contains("分账号 772", "月末分账余额 30,000.00 元", "低于当月代发工资 60,000.00 元"));
        assertThat(figures(quiet, "NO_PAYOUT")).contains("60,000.00 元，其中写明本项目 0.00 元，没有写明项目 0.00 元");
        assertThat(scanBoth(quiet, paying)).isEqualTo(new FoundWarnings.Outcome(0, 0, 0));
    }

    @Test
    void whatNamesNoProjectOpensOnceForTheAccountAndStaysWhileAPartOfItIsScanned() {
        var one = register.project("共用甲小区", "HOUSING", ARegister.YAOLI);
        var other = register.project("共用乙公路", "TRANSPORT", ARegister.SANYUAN);
        var account = register.account(one, ARegister.ICBC);
        register.share(account, one, "881", other, "882");
        var notice = register.confirmedNotice(account, lastMonth(), "0.00", "0.00", "0.00");
        statement(
                notice,
                "IN LABOR_COST 人工费 100000.00",
                "OUT PAYOUT 代发工资 60000.00",
                "OUT TRANSFER_OUT 来路不明 500.00",
                "OUT TRANSFER_OUT 付882往来 700.00");

        assertThat(scanBoth(one, other).opened()).isEqualTo(4);

        assertThat(ofAccount(account))
                .containsExactlyInAnyOrder(
                        "BALANCE_BELOW_PAYOUT true",
                        "TRANSFER_OUTSIDE true",
                        "TRANSFER_OUTSIDE false",
                        "UNNAMED_PAYOUT true");
        assertThat(figures(one, "BALANCE_BELOW_PAYOUT")).contains("分账余额不能确定：有 160,500.00 元 收支没有写明项目");
        assertThat(summaries(other, "TRANSFER_OUTSIDE"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("共用乙公路 共用专用账户", "700.00 元"));
        assertThat(scan(one)).isEqualTo(new FoundWarnings.Outcome(0, 0, 0));
        assertThat(scan(other)).isEqualTo(new FoundWarnings.Outcome(0, 0, 0));

        replace(notice);
        register.confirmedNotice(account, lastMonth(), "0.00", "0.00", "0.00");
        assertThat(scan(other).vanished()).as("its own alone").isEqualTo(1);
        assertThat(scanBoth(one, other).vanished()).isEqualTo(3);
    }

    /** Lines as “IN LABOR_COST words amount”; the balance follows. */
    private void statement(UUID notice, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            var parts = lines[i].split(" ", 3);
            int cut = parts[2].lastIndexOf(' ');
            register.transaction(
                    notice, i + 1, parts[0], parts[1], parts[2].substring(0, cut), parts[2].substring(cut + 1));
        }
        jdbc.sql("""
                        UPDATE bank_monthly_notice n
                           SET labor_cost_in = t.labor, other_in = t.other_in, payout_amount = t.payout, other_out = t.other_out,
                               closing = n.opening + t.labor + t.other_in - t.payout - t.other_out
                          FROM (SELECT coalesce(sum(amount) FILTER (WHERE kind = 'LABOR_COST'), 0) AS labor,
                                       coalesce(sum(amount) FILTER (WHERE kind = 'INTEREST'), 0) AS other_in,
                                       coalesce(sum(amount) FILTER (WHERE kind = 'PAYOUT'), 0) AS payout,
                                       coalesce(sum(amount) FILTER (WHERE kind = 'TRANSFER_OUT'), 0) AS other_out
                                  FROM account_transaction WHERE notice_id = :notice) t
                         WHERE n.id = :notice""").param("notice", notice).update();
    }

    private FoundWarnings.Outcome scanBoth(UUID one, UUID other) {
        return scanning.touched(List.of(one, other), lastMonth());
    }

    private List<String> ofAccount(UUID account) {
        return jdbc.sql("SELECT rule || ' ' || whole_account FROM early_warning WHERE account_id = ?")
                .param(account)
                .query(String.class)
                .list();
    }

    private String figures(UUID project, String rule) {
        return jdbc.sql("SELECT figures FROM early_warning WHERE project_id = ? AND rule = ?")
                .params(project, rule)
                .query(String.class)
                .single();
    }

    private FoundWarnings.Outcome scan(UUID project) {
        return scanning.touched(List.of(project), lastMonth());
    }

    private void replace(UUID notice) {
        jdbc.sql("UPDATE bank_monthly_notice SET state = 'REPLACED' WHERE id = ?")
                .param(notice)
                .update();
    }

    private List<String> warnings(UUID project) {
        return jdbc.sql("SELECT rule || ' ' || colour || ' ' || state FROM early_warning WHERE project_id = ?")
                .param(project)
                .query(String.class)
                .list();
    }

    private List<String> summaries(UUID project, String rule) {
        return jdbc.sql("SELECT summary FROM early_warning WHERE project_id = ? AND rule = ?")
                .params(project, rule)
                .query(String.class)
                .list();
    }

    private LocalDate vanishedOn(UUID project, String rule) {
        return jdbc.sql("SELECT vanished_on FROM early_warning WHERE project_id = ? AND rule = ?")
                .params(project, rule)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    private YearMonth lastMonth() {
        return YearMonth.now(clock).minusMonths(1);
    }
}
