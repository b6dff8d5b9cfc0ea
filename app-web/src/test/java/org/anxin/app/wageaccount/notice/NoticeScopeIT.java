package org.anxin.app.wageaccount.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.domain.task.obligation.ObligationPlanner;
import org.anxin.domain.task.obligation.Obligations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose a notice and its files are: of the bank of its month, and of those whose project is paid from the account. */
@AnxinTest
class NoticeScopeIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    List<ObligationPlanner> planners;

    @Autowired
    Obligations obligations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private BankDesk desk;
    private YearMonth month;
    private UUID account;
    private String accountNo;

    @BeforeEach
    void anAccountInYaoli() {
        desk = new BankDesk(mvc, signed, jdbc);
        month = YearMonth.now(clock).minusMonths(3);
        account = account(ARegister.YAOLI);
        accountNo = register.accountNo(account);
    }

    @Test
    void aFileWithOtherAccountsTooGoesToNobodyWhoMayNotSeeThemAll() throws Exception {
        var elsewhere = account(ARegister.SANYUAN);
        var rows = statement(accountNo, month);
        rows.addAll(statement(register.accountNo(elsewhere), month));
        desk.posted("gonghang", rows);
        var original = originalOf(account);

        assertThat(desk.status("yaoli", original)).isEqualTo(404);
        assertThat(desk.status("sanyuan", originalOf(elsewhere))).isEqualTo(404);
        assertThat(desk.page("yaoli", desk.notice(account, "PREPARED"))
                        .select("#originals")
                        .text())
                .contains("还含有其他账户");
        for (var reader : List.of("gonghang", "zhujian", "jiancha", "shenji")) {
            assertThat(desk.status(reader, original)).as(reader).isEqualTo(200);
        }
    }

    @Test
    void aFileOfOneAccountGoesToWhoeverReadsItsNotice() throws Exception {
        desk.posted("gonghang", statement(accountNo, month));

        assertThat(desk.status("yaoli", originalOf(account))).isEqualTo(200);
        assertThat(desk.status("sanyuan", originalOf(account))).isEqualTo(404);
    }

    @Test
    void theFormerBankEndsWhatItHasBegunAndTheNewOneSeesNothingOfIt() throws Exception {
        var notice = desk.prepared("gonghang", new BankMonth(accountNo, month), account);
        var number = movedToAbc(month.plusMonths(1).atDay(3));

        for (var address : List.of("", "/statement", "/payouts", "/sheet")) {
            assertThat(desk.status("nonghang", notice + address)).as(address).isEqualTo(404);
        }
        assertThat(desk.page("nonghang-fh", "/").select(".todos").text()).doesNotContain(accountNo);
        assertThat(desk.page("nonghang", "/wage-accounts/" + account).text()).doesNotContain(month.toString());
        var page = desk.page("gonghang-fh", notice);
        assertThat(page.select(".facts").text()).contains("工行叶集支行", accountNo).doesNotContain(number);
        assertThat(desk.page("gonghang-fh", BankDesk.LEDGER + "?q=" + accountNo).select("#notices-table tbody tr"))
                .hasSize(1);

        desk.confirmed("gonghang-fh", notice);

        assertThat(desk.status("nonghang", originalOf(account))).isEqualTo(404);
    }

    @Test
    void aFormerBankReportsTheMonthsUntilTheChangeByItsOwnNumberAndNoLaterOnes() throws Exception {
        var number = movedToAbc(month.plusMonths(1).atDay(3));

        assertThat(desk.refusals("gonghang", statement(accountNo, month.plusMonths(1))))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains("末不在本行开户"));
        assertThat(desk.refusals("nonghang", statement(number, month)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains("末不在本行开户"));
        assertThat(desk.refusals("nonghang", statement(accountNo, month)))
                .allSatisfy(row -> assertThat(row).contains("本行没有账号为"));

        desk.posted("gonghang", statement(accountNo, month));

        assertThat(jdbc.queryForObject(
                        "SELECT bank_code FROM bank_monthly_notice WHERE account_id = ?", String.class, account))
                .isEqualTo(ARegister.ICBC);
    }

    @Test
    void theNewBanksFirstMonthBeginsWithItsOwnAccountAndTheNextOneWhereThatEnded() throws Exception {
        desk.confirmed("gonghang-fh", desk.prepared("gonghang", new BankMonth(accountNo, month), account));
        var number = movedToAbc(month.plusMonths(1).atDay(3));

        var first = desk.prepared("nonghang", new BankMonth(number, month.plusMonths(1)), account);
        assertThat(desk.page("nonghang-fh", first).select("#sums-table").text())
                .contains("期初余额 0.00")
                .doesNotContain("不一致");
        desk.confirmed("nonghang-fh", first);

        assertThat(desk.refusals("nonghang", statement(number, month.plusMonths(2))))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("上月期末余额是 206,570.35"));
    }

    @Test
    void whatTheFormerBankHasBegunForAMonthOfTheNewOneMakesRoomForIt() throws Exception {
        var notice = desk.prepared("gonghang", new BankMonth(accountNo, month.plusMonths(1)), account);

        var number = movedToAbc(month.plusMonths(1).atDay(25));

        assertThat(desk.page("gonghang", notice).select(".facts").text()).contains("已撤回", "变更开户银行");
        desk.posted("nonghang", statement(number, month.plusMonths(1)));
        assertThat(desk.page("nonghang", desk.notice(account, "PREPARED"))
                        .select(".facts")
                        .text())
                .contains("农行", number);
    }

    @Test
    void whatAFormerBankStillOwesIsNamedByItsOwnNumber() throws Exception {
        var number = movedToAbc(month.plusMonths(1).atDay(3));
        new OwedByBanks(planners, obligations, transaction, clock).bringAbout(account, month);

        var owed = desk.page("gonghang", BankDesk.LEDGER + "?q=" + accountNo).select("#owed-table tbody tr");
        assertThat(owed.text()).contains(accountNo).doesNotContain(number);
        var silent = desk.page("gonghang", "/wage-accounts/silence?month=" + month + "&q=" + accountNo)
                .select("#silence-table");
        assertThat(silent.text()).contains(accountNo).doesNotContain(number);
    }

    /** The bureau records that the account has gone over to another bank; its number there. */
    private String movedToAbc(LocalDate on) throws Exception {
        var number = "6228" + accountNo.substring(4);
        var change = "/wage-accounts/" + account + "/change";
        var answer = desk.answer(
                "zhujian",
                post(change)
                        .param("version", desk.version("zhujian", change))
                        .param("bankCode", ARegister.ABC)
                        .param("accountNo", number)
                        .param("accountName", "户名")
                        .param("changedOn", on.toString())
                        .param("reason", "更换开户银行"));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return number;
    }

    /** Recorded by the bureau, as in life. */
    private UUID account(String township) {
        var id = register.account(register.project("示例归属小区" + System.nanoTime(), "HOUSING", township), ARegister.ICBC);
        jdbc.update("UPDATE dedicated_wage_account SET unit_code = ? WHERE id = ?", ARegister.HOUSING_BUREAU, id);
        return id;
    }

    private static List<List<String>> statement(String number, YearMonth month) {
        return new ArrayList<>(new BankMonth(number, month).statement());
    }

    private String originalOf(UUID account) {
        return jdbc.queryForObject(
                "SELECT n.id || '/originals/' || r.number FROM bank_monthly_notice n JOIN import_run r ON r.id = n.statement_run_id WHERE n.account_id = ?",
                (row, n) -> BankDesk.LEDGER + "/" + row.getString(1),
                account);
    }
}
