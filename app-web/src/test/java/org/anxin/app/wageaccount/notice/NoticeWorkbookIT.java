package org.anxin.app.wageaccount.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.shared.imports.ImportClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A bank without files of its own fills in one workbook: statement and payouts come in together, or not at all. */
@AnxinTest
class NoticeWorkbookIT {

    private static final String KIND = "bank-notice";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private ImportClerk clerk;
    private UUID account;

    @BeforeEach
    void anAccountOfTheBank() {
        clerk = new ImportClerk(mvc, signed, "gonghang");
        account = newAccount();
    }

    @Test
    void oneWorkbookGivesTheSameRowsAsGb18030TextAndXlsWithAFileOfPayouts() throws Exception {
        var asText = newAccount();
        var asXls = newAccount();

        clerk.posted(KIND, "专户月报.xlsx", workbook(monthOf(account)));
        clerk.posted(
                "bank-statement",
                "核心系统.txt",
                BankMonth.text(register.accountNo(asText), monthOf(asText).statement()));
        clerk.posted(
                "bank-payout",
                "代发结果.csv",
                BankMonth.csv(BankMonth.PAYOUT_HEAD, monthOf(asText).payouts()));
        clerk.posted("bank-statement", "网银.xls", BankMonth.xls(monthOf(asXls).statement()));
        clerk.posted(
                "bank-payout",
                "模板.xlsx",
                clerk.filledTemplate("bank-payout", monthOf(asXls).payouts()));

        assertThat(linesOf(account)).hasSize(5).isEqualTo(linesOf(asText)).isEqualTo(linesOf(asXls));
        assertThat(payoutsOf(account)).hasSize(4).isEqualTo(payoutsOf(asText)).isEqualTo(payoutsOf(asXls));
        assertThat(figuresOf(account)).isEqualTo(figuresOf(asText)).isEqualTo(figuresOf(asXls));
        assertThat(figuresOf(account)).startsWith("0.00|500000.00|300000.00|206570.35|4|2|293500.00");
    }

    @Test
    void theMonthIsPreparedAtOnceAndItsFileGoesBackToTheBankOnly() throws Exception {
        var posted = clerk.posted(KIND, "专户月报.xlsx", workbook(monthOf(account)));

        assertThat(posted.select("#run").text()).contains("已入库 9 行");
        var notice = posted.select("#run a:contains(查看月报汇总)").attr("href");
        var page = clerk.page(notice);
        assertThat(page.select("#sums-table").text()).contains("代发差额 0.00", "期末余额 206,570.35");
        assertThat(page.select("#originals li")).hasSize(1);
        assertThat(page.select("#originals").text()).contains("流水和代发明细，第");
        var original = page.select("#originals a").attr("href");
        assertThat(clerk.answer(get(original)).getStatus()).isEqualTo(200);
        var inspector = new ImportClerk(mvc, signed, "jiancha");
        assertThat(inspector.answer(get(original)).getStatus()).isEqualTo(404);
        assertThat(inspector.page(notice).select("#originals").text()).contains("只供本行下载");
    }

    @Test
    void aFileOfTheBanksOwnIsSentToItsOwnKindAndTheWorkbookToItself() throws Exception {
        var own = clerk.upload(
                KIND, "流水.csv", BankMonth.csv(BankMonth.HEAD, monthOf(account).statement()));
        assertThat(own.getStatus()).isEqualTo(422);
        assertThat(own.getContentAsString()).contains("没有名为“专户流水”的表", "单独导入“专户流水”");

        var whole = clerk.upload("bank-statement", "专户月报.xlsx", workbook(monthOf(account)));
        assertThat(whole.getStatus()).isEqualTo(422);
        assertThat(whole.getContentAsString()).contains("这是“专户月报”的模板，不是“专户流水”的");
    }

    @Test
    void aWrongPayoutHoldsBackTheMonthsStatementToo() throws Exception {
        var sound = newAccount();
        var payouts = new ArrayList<>(monthOf(account).payouts());
        payouts.set(1, changed(payouts.get(1), 8, "九千"));
        payouts.addAll(monthOf(sound).payouts());
        var statement = new ArrayList<>(monthOf(account).statement());
        statement.addAll(monthOf(sound).statement());

        var address = clerk.checked(KIND, "两户.xlsx", clerk.filledSheets(KIND, List.of(statement, payouts)));
        var checked = clerk.page(address);

        assertThat(checked.select("#errors-table tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("代发明细 4 金额");
        assertThat(checked.select("#held-count").text()).isEqualTo("8");
        assertThat(checked.select("h2").eachText()).contains("专户流水：前 10 行", "代发明细：前 8 行");
        var posted = clerk.confirmed(address, "VALID_ROWS_ONLY");
        assertThat(posted.select("#posted-count").text()).isEqualTo("9");
        assertThat(linesOf(account)).isEmpty();
        assertThat(payoutsOf(account)).isEmpty();
        assertThat(linesOf(sound)).hasSize(5);
        assertThat(payoutsOf(sound)).hasSize(4);
    }

    @Test
    void aWrongLineHoldsBackTheMonthsPayoutsTooAndOtherMonthsGoIn() throws Exception {
        var before = new BankMonth(register.accountNo(account), month().minusMonths(1));
        var wrong = new ArrayList<>(monthOf(account).statement());
        wrong.set(4, changed(wrong.get(4), 5, "1.00"));
        var statement = new ArrayList<>(before.statement());
        statement.addAll(wrong.stream()
                .map(row -> row.get(5).isEmpty() ? row : changed(row, 5, later(row.get(5))))
                .toList());
        var payouts = new ArrayList<>(before.payouts());
        payouts.addAll(monthOf(account).payouts());

        var address = clerk.checked(KIND, "两月.xlsx", clerk.filledSheets(KIND, List.of(statement, payouts)));

        var checked = clerk.page(address);
        assertThat(checked.select("#errors-table tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("专户流水 12 余额");
        assertThat(checked.select("#held-count").text()).isEqualTo("8");
        clerk.confirmed(address, "VALID_ROWS_ONLY");
        assertThat(linesOf(account))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.get("occurred_on"))
                        .asString()
                        .startsWith(month().minusMonths(1).toString()));
        assertThat(payoutsOf(account)).hasSize(4);
    }

    /** What the second month's balances are where the first one ended with 206,570.35. */
    private static String later(String balance) {
        return balance.equals("1.00")
                ? balance
                : new java.math.BigDecimal(balance)
                        .add(new java.math.BigDecimal("206570.35"))
                        .toPlainString();
    }

    @Test
    void aCorrectionBringsBothPartsAnew() throws Exception {
        var first = clerk.posted(KIND, "专户月报.xlsx", workbook(monthOf(account)))
                .select("#run a:contains(查看月报汇总)")
                .attr("href");
        var reviewer = new ImportClerk(mvc, signed, "gonghang-fh");
        var version = reviewer.page(first).select("input[name=version]").first().val();
        assertThat(reviewer.answer(post(first + "/confirmation").param("version", version))
                        .getStatus())
                .isEqualTo(302);
        var payouts = new ArrayList<>(monthOf(account).payouts());
        payouts.set(0, changed(payouts.get(0), 5, "张三更名（示例）"));

        var correction = clerk.posted(
                        KIND,
                        "更正.xlsx",
                        clerk.filledSheets(KIND, List.of(monthOf(account).statement(), payouts)))
                .select("#run a:contains(查看月报汇总)")
                .attr("href");

        assertThat(correction).isNotEqualTo(first);
        assertThat(clerk.page(correction).select("#sums-table").text()).contains("代发差额 0.00", "明细共 4 笔");
        assertThat(clerk.page(correction + "/payouts").select("#payouts-table").text())
                .contains("张三更名（示例）");
        assertThat(clerk.page(first + "/payouts").select("#payouts-table").text())
                .contains("张三（示例）");
    }

    @Test
    void aPostingThatIsKilledBetweenTheTwoPartsPutsNothingInAndTheNextTryPutsBothInOnce() throws Exception {
        var file = workbook(monthOf(account));
        var address = clerk.checked(KIND, "专户月报.xlsx", file);
        jdbc.execute("""
                CREATE OR REPLACE FUNCTION test_tear_off() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$""");
        jdbc.execute("CREATE TRIGGER test_tear_off BEFORE INSERT ON payout_batch"
                + " FOR EACH ROW EXECUTE FUNCTION test_tear_off()");
        try {
            assertThat(clerk.confirm(address, "ALL_OR_NOTHING").getStatus()).isEqualTo(302);
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> clerk.page(address).text().contains("入库中断"));
        } finally {
            jdbc.execute("DROP TRIGGER IF EXISTS test_tear_off ON payout_batch");
            jdbc.execute("DROP FUNCTION IF EXISTS test_tear_off()");
        }
        assertThat(linesOf(account)).isEmpty();

        clerk.answer(post(address + "/restart"));
        clerk.waitUntil(address, "已入库");

        assertThat(linesOf(account)).hasSize(5);
        assertThat(payoutsOf(account)).hasSize(4);
        var again = clerk.upload(KIND, "专户月报.xlsx", file);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("不能重复导入");
    }

    @Test
    void theSameSerialOnBothSheetsIsNoRepetitionAndOneRepeatedOnASheetIs() throws Exception {
        var statement = new ArrayList<>(monthOf(account).statement());
        statement.set(0, changed(statement.get(0), 1, "01"));
        statement.set(1, changed(statement.get(1), 1, "02"));
        var payouts = new ArrayList<>(monthOf(account).payouts());
        payouts.set(3, changed(payouts.get(3), 2, "01"));

        var checked = clerk.page(clerk.checked(KIND, "重复.xlsx", clerk.filledSheets(KIND, List.of(statement, payouts))));

        assertThat(checked.select("#errors-table tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("代发明细 6 专户账号")
                .contains("与第 3 行重复");
    }

    private byte[] workbook(BankMonth month) throws Exception {
        return clerk.filledSheets(KIND, List.of(month.statement(), month.payouts()));
    }

    private UUID newAccount() {
        return register.account(
                register.project("示例模板项目" + UUID.randomUUID().toString().substring(0, 6), "HOUSING", ARegister.YAOLI),
                ARegister.ICBC);
    }

    private YearMonth month() {
        return YearMonth.now(clock).minusMonths(2);
    }

    private BankMonth monthOf(UUID account) {
        return new BankMonth(register.accountNo(account), month());
    }

    private List<Map<String, Object>> linesOf(UUID account) {
        return jdbc.queryForList("""
                SELECT line_no, occurred_on, serial_no, direction, kind, amount, balance, counterparty_name, summary
                  FROM account_transaction WHERE account_id = ? ORDER BY month, line_no""", account);
    }

    private List<Map<String, Object>> payoutsOf(UUID account) {
        return jdbc.queryForList("""
                SELECT line_no, batch_no, serial_no, payee_name, card_index, amount, result, reason
                  FROM payout_line WHERE account_id = ? ORDER BY month, line_no""", account);
    }

    private String figuresOf(UUID account) {
        return jdbc.queryForObject("""
                SELECT concat_ws('|', opening, labor_cost_in, payout_amount, closing, payout_lines, payout_people,
                                 paid_to_people, sent_back, returned, other_out, lowest_balance)
                  FROM bank_monthly_notice WHERE account_id = ?""", String.class, account);
    }

    private static List<String> changed(List<String> row, int column, String value) {
        var copy = new ArrayList<>(row);
        copy.set(column, value);
        return List.copyOf(copy);
    }
}
