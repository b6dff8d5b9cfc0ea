package org.anxin.app.wageaccount.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.CountedStatements;
import org.anxin.app.Signed;
import org.anxin.app.shared.imports.ImportClerk;
import org.anxin.app.shared.security.SignedIn;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Scope;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A bank reports a month of its accounts from its own files, a second person confirms, and it counts. */
@AnxinTest
class BankNoticesIT {

    private static final String LEDGER = "/wage-accounts/notices";

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
    private String accountNo;
    private YearMonth month;

    @BeforeEach
    void anAccountOfTheBank() {
        clerk = new ImportClerk(mvc, signed, "gonghang");
        account = newAccount(ARegister.YAOLI, ARegister.ICBC);
        accountNo = register.accountNo(account);
        month = YearMonth.now(clock).minusMonths(2);
    }

    @Test
    void theSameMonthReadsTheSameFromGb18030TextFromXlsAndFromOurTemplate() throws Exception {
        var asText = newAccount(ARegister.YAOLI, ARegister.ICBC);
        var asXls = newAccount(ARegister.YAOLI, ARegister.ICBC);

        clerk.posted(
                "bank-statement",
                "模板.xlsx",
                clerk.filledTemplate("bank-statement", monthOf(account).statement()));
        clerk.posted(
                "bank-statement",
                "核心系统.txt",
                BankMonth.text(register.accountNo(asText), monthOf(asText).statement()));
        clerk.posted("bank-statement", "网银.xls", BankMonth.xls(monthOf(asXls).statement()));

        assertThat(linesOf(account)).hasSize(5);
        assertThat(linesOf(asText)).isEqualTo(linesOf(account));
        assertThat(linesOf(asXls)).isEqualTo(linesOf(account));
        assertThat(linesOf(account))
                .extracting(line -> line.get("kind"))
                .containsExactly("LABOR_COST", "PAYOUT", "RETURNED", "FEE", "INTEREST");
        assertThat(figuresOf(asXls)).isEqualTo(figuresOf(account)).isEqualTo(figuresOf(asText));
        assertThat(figuresOf(account)).isEqualTo("0.00|500000.00|1|120.35|300000.00|6500.00|50.00|206570.35|0.00");
    }

    @Test
    void everyPlantedErrorIsFoundWithItsRowAndColumn() throws Exception {
        var other = newAccount(ARegister.YAOLI, ARegister.ABC);
        var closed = newAccount(ARegister.YAOLI, ARegister.ICBC);
        jdbc.update(
                "UPDATE dedicated_wage_account SET state = 'CLOSED', publicity_from = opened_on, closed_on = ? WHERE id = ?",
                month.minusMonths(1).atEndOfMonth(),
                closed);
        var rows = monthOf(account).statement();
        var planted = new LinkedHashMap<Integer, List<String>>();
        rows.set(1, changed(rows.get(1), 5, "200000.01"));
        planted.put(3, List.of("余额", "余额应为 200,000.00，现在是 200,000.01"));
        rows.set(3, changed(rows.get(3), 1, rows.get(2).get(1)));
        planted.put(5, List.of("账号", "与第 4 行重复"));
        rows.add(changed(monthOf(other).statement().getFirst(), 1, "x1"));
        planted.put(7, List.of("账号", "本行没有账号为 " + register.accountNo(other)));
        rows.add(changed(rows.getFirst(), 0, "6222999999999999"));
        planted.put(8, List.of("账号", "本行没有账号为 6222999999999999"));
        rows.add(monthOf(closed).statement().getFirst());
        planted.put(9, List.of("账号", "销户"));
        var future = new BankMonth(accountNo, YearMonth.now(clock).plusMonths(1))
                .statement()
                .getFirst();
        rows.add(changed(changed(future, 4, "1.00"), 5, ""));
        planted.put(10, List.of("日期", "还没有到"));
        rows.add(changed(rows.getFirst(), 4, "12万"));
        rows.set(9, changed(changed(rows.get(9), 1, "x2"), 5, ""));
        rows.set(9, changed(rows.get(9), 2, month.atDay(28).toString()));
        planted.put(11, List.of("金额", "万"));

        var page = clerk.page(
                clerk.checked("bank-statement", "错误.csv", BankMonth.csv(BankMonth.HEAD, rows)) + "?size=100");

        var found = page.select("#errors-table tbody tr");
        planted.forEach((row, error) -> assertThat(found).as("row %d", row).anySatisfy(line -> {
            assertThat(line.child(0).text()).isEqualTo(String.valueOf(row));
            assertThat(line.child(1).text()).isEqualTo(error.getFirst());
            assertThat(line.child(3).text()).contains(error.getLast());
        }));
        assertThat(found).extracting(line -> line.child(0).text()).containsOnly("3", "5", "7", "8", "9", "10", "11");
    }

    @Test
    void theBankConfirmsWithTwoPersonsAndTheMonthCounts() throws Exception {
        var project = jdbc.queryForObject(
                "SELECT project_id FROM wage_account_project WHERE account_id = ?", UUID.class, account);
        var cycle = register.progressPayment(
                Objects.requireNonNull(project), month, "600000.00", LocalDate.now(clock), "NOT_LOW");
        var notice = preparedWithPayouts(account);
        var page = page("gonghang-fh", notice);
        assertThat(page.select("#sums-table").text())
                .contains("人工费入账 500,000.00", "代发支出 300,000.00", "期末余额 206,570.35", "代发差额 0.00", "2 人");

        var own = mvc.perform(post(notice + "/confirmation")
                        .param("version", versionIn(page))
                        .with(user(bothInOne("gonghang")))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(own.getStatus()).isEqualTo(422);
        assertThat(own.getContentAsString()).contains("另一名复核人员");

        assertThat(page("gonghang-fh", "/").select(".todos").text()).contains("复核专户月报");
        confirm(notice);

        assertThat(page("jiancha", notice).select(".facts .tag").text()).isEqualTo("已复核");
        assertThat(jdbc.queryForObject(
                        "SELECT received::text FROM labor_cost_standing WHERE payment_id = ?", String.class, cycle))
                .as("the labor cost that came in is settled with the confirmation")
                .isEqualTo("500000.00");
        assertThat(page("jiancha", LEDGER + "?q=" + accountNo + "&state=CONFIRMED")
                        .select("#notices-table tbody tr"))
                .hasSize(1);
    }

    @Test
    void aDifferenceBetweenStatementAndPayoutsIsShownAndBlocksConfirming() throws Exception {
        clerk.posted(
                "bank-statement",
                "流水.csv",
                BankMonth.csv(BankMonth.HEAD, monthOf(account).statement()));
        var payouts = monthOf(account).payouts();
        payouts.set(1, changed(payouts.get(1), 8, "93499.99"));
        clerk.posted("bank-payout", "代发.csv", BankMonth.csv(BankMonth.PAYOUT_HEAD, payouts));
        var notice = noticeOf(account, "PREPARED");

        var page = page("gonghang-fh", notice);
        assertThat(page.select("#sums-table .sum-wrong").text()).contains("0.01", "不一致");
        var refused = answer("gonghang-fh", post(notice + "/confirmation").param("version", versionIn(page)));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("相差 0.01 元");
    }

    @Test
    void aCorrectionReplacesTheConfirmedNoticeAndKeepsIt() throws Exception {
        var first = preparedWithPayouts(account);
        confirm(first);
        var rows = monthOf(account).statement();
        rows.set(4, changed(changed(rows.get(4), 4, "130.35"), 5, "206580.35"));
        clerk.posted("bank-statement", "更正.csv", BankMonth.csv(BankMonth.HEAD, rows));
        var correction = noticeOf(account, "PREPARED");
        assertThat(page("gonghang-fh", correction).select("#sums-table").text())
                .as("payouts are kept")
                .contains("代发差额 0.00");

        var page = page("gonghang-fh", correction);
        var unexplained =
                answer("gonghang-fh", post(correction + "/confirmation").param("version", versionIn(page)));
        assertThat(unexplained.getStatus()).isEqualTo(422);
        assertThat(unexplained.getContentAsString()).contains("写明更正原因");

        var form = page("gonghang", correction + "/reason");
        assertThat(answer(
                                "gonghang",
                                post(correction + "/reason")
                                        .param("version", versionIn(form))
                                        .param("reason", "结息漏记 10 元"))
                        .getStatus())
                .isEqualTo(302);
        confirm(correction);

        var earlier = page("jiancha", first);
        assertThat(earlier.select(".facts").text()).contains("已被更正", "结息漏记 10 元");
        assertThat(earlier.select("#course-table tbody tr")).hasSize(2);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM account_transaction WHERE account_id = ?", Long.class, account))
                .isEqualTo(10);
        assertThat(noticeOf(account, "CONFIRMED")).isEqualTo(correction);
    }

    @Test
    void theNextMonthOpensWhereTheMonthBeforeClosed() throws Exception {
        confirm(preparedWithPayouts(account));
        var next = new BankMonth(accountNo, month.plusMonths(1)).statement();

        var page = clerk.page(clerk.checked("bank-statement", "次月.csv", BankMonth.csv(BankMonth.HEAD, next)));

        var errors = page.select("#errors-table tbody tr");
        assertThat(errors).hasSize(1);
        assertThat(errors.text()).startsWith("2 余额 500000.00").contains("上月期末余额是 206,570.35");
    }

    @Test
    void aMonthWithAWrongRowIsLeftOutWholeAndOtherMonthsGoIn() throws Exception {
        var sound = newAccount(ARegister.YAOLI, ARegister.ICBC);
        var rows = monthOf(account).statement();
        rows.set(4, changed(rows.get(4), 5, "1.00"));
        rows.addAll(monthOf(sound).statement());
        var address = clerk.checked("bank-statement", "两户.csv", BankMonth.csv(BankMonth.HEAD, rows));
        var checked = clerk.page(address);
        assertThat(checked.text()).contains("该账户该月整月不入库", "先入库 5 行，其余 5 行改好后另行上传");
        assertThat(checked.select("#error-count").text()).isEqualTo("1");
        assertThat(checked.select("#held-count").text()).isEqualTo("4");

        var posted = clerk.confirmed(address, "VALID_ROWS_ONLY");

        assertThat(posted.select("#posted-count").text()).isEqualTo("5");
        assertThat(posted.select("#run").text()).contains("另有 1 行没有入库", "4 行与其同一账户同月");
        assertThat(linesOf(account)).isEmpty();
        assertThat(linesOf(sound)).hasSize(5);
    }

    @Test
    void aStampedSheetStandsInForTheSecondPerson() throws Exception {
        var notice = preparedWithPayouts(account);
        var version = versionIn(page("gonghang", notice));
        assertThat(page("gonghang", notice + "/sheet").text()).contains("复核（签字）");
        var scan = new MockMultipartFile("files", "盖章.txt", "text/plain", ("盖章 " + accountNo).getBytes("UTF-8"));

        var answer = mvc.perform(multipart(notice + "/scan")
                        .file(scan)
                        .param("version", version)
                        .with(signed.as("gonghang"))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        assertThat(page("jiancha", notice).text()).contains("盖章扫描件复核", "盖章.txt");
    }

    @Test
    void aPreparedNoticeIsTakenBackWithAReasonAndAConfirmedOneIsNot() throws Exception {
        var notice = preparedWithPayouts(account);
        var version = versionIn(page("gonghang", notice + "/withdrawal"));
        var blank = answer(
                "gonghang",
                post(notice + "/withdrawal").param("version", version).param("reason", " "));
        assertThat(blank.getStatus()).isEqualTo(422);
        assertThat(answer(
                                "gonghang",
                                post(notice + "/withdrawal")
                                        .param("version", version)
                                        .param("reason", "传错月份"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page("gonghang", notice).select(".facts").text()).contains("已撤回", "传错月份");

        var again = clerk.posted(
                "bank-statement",
                "流水.csv",
                BankMonth.csv(BankMonth.HEAD, monthOf(account).statement()));
        assertThat(again.select("#run").text()).contains("已入库 5 行");
    }

    @Test
    void anotherBankFindsNothingByAnyAddressAndATownshipOnlyItsOwn() throws Exception {
        var notice = preparedWithPayouts(account);
        var run = jdbc.queryForObject(
                "SELECT r.number FROM import_run r JOIN bank_monthly_notice n ON n.statement_run_id = r.id WHERE n.account_id = ?",
                Long.class,
                account);

        for (var address : List.of("", "/statement", "/payouts", "/sheet", "/originals/" + run)) {
            assertThat(answer("nonghang", get(notice + address)).getStatus())
                    .as(address)
                    .isEqualTo(404);
            assertThat(answer("gonghang", get(notice + address)).getStatus())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(answer("nonghang-fh", post(notice + "/confirmation").param("version", "0"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(page("nonghang", LEDGER + "?q=" + accountNo).select("#notices-table"))
                .isEmpty();
        assertThat(page("gonghang", LEDGER + "?q=" + accountNo).select("#notices-table tbody tr"))
                .hasSize(1);
        assertThat(page("yaoli", LEDGER + "?q=" + accountNo).select("#notices-table tbody tr"))
                .hasSize(1);
        assertThat(page("sanyuan", LEDGER + "?q=" + accountNo).select("#notices-table"))
                .isEmpty();
        assertThat(page("jiancha", LEDGER + "?q=" + accountNo + "&sector=HOUSING&township=" + ARegister.YAOLI)
                        .select("#notices-table tbody tr"))
                .hasSize(1);
        assertThat(answer("gonghang", get(LEDGER + ".xlsx?q=" + accountNo)).getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void cardsAreMaskedAndTheFileWithThemGoesBackToTheBankOnly() throws Exception {
        var notice = preparedWithPayouts(account);
        var run = jdbc.queryForObject(
                "SELECT r.number FROM import_run r JOIN bank_monthly_notice n ON n.payout_run_id = r.id WHERE n.account_id = ?",
                Long.class,
                account);

        var payouts = page("jiancha", notice + "/payouts");
        assertThat(payouts.select("#payouts-table").text()).contains("张三（示例）", "6217***********0001");
        assertThat(payouts.text()).doesNotContain("6217000000000000001");
        assertThat(answer("jiancha", get(notice + "/originals/" + run)).getStatus())
                .isEqualTo(404);
        assertThat(answer("gonghang", get(notice + "/originals/" + run)).getStatus())
                .isEqualTo(200);
    }

    @Test
    void severalNoticesAreConfirmedAtOnceAndARefusedOneIsNamed() throws Exception {
        var second = newAccount(ARegister.YAOLI, ARegister.ICBC);
        var third = newAccount(ARegister.YAOLI, ARegister.ICBC);
        preparedWithPayouts(account);
        preparedWithPayouts(second);
        clerk.posted(
                "bank-statement",
                "缺代发.csv",
                BankMonth.csv(BankMonth.HEAD, monthOf(third).statement()));
        var ticks = new ArrayList<String>();
        for (var each : List.of(account, second, third)) {
            ticks.add(page("gonghang-fh", LEDGER + "?q=" + register.accountNo(each))
                    .select("input.tick")
                    .val());
        }

        var answer =
                answer("gonghang-fh", post(LEDGER + "/confirmation").param("notice", ticks.toArray(String[]::new)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".error-summary")
                        .text())
                .contains("已复核 2 份", register.accountNo(third), "相差");
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("#filter-state option[selected]")
                        .val())
                .as("the second person stays among what waits")
                .isEqualTo("PREPARED");
        assertThat(noticeOf(account, "CONFIRMED")).isNotEmpty();
        assertThat(noticeOf(second, "CONFIRMED")).isNotEmpty();
    }

    @Test
    void aNoticesPagesSendAFewStatements() throws Exception {
        var notice = preparedWithPayouts(account);
        for (var address : List.of("", "/statement", "/payouts")) {
            page("jiancha", notice + address);
            assertThat(CountedStatements.during(() -> page("jiancha", notice + address)))
                    .as(address)
                    .isLessThanOrEqualTo(14);
        }
    }

    private UUID newAccount(String township, String bank) {
        return register.account(
                register.project("示例项目" + UUID.randomUUID().toString().substring(0, 6), "HOUSING", township), bank);
    }

    private BankMonth monthOf(UUID account) {
        return new BankMonth(register.accountNo(account), month);
    }

    private String preparedWithPayouts(UUID account) throws Exception {
        var bank = monthOf(account);
        clerk.posted("bank-statement", "流水.csv", BankMonth.csv(BankMonth.HEAD, bank.statement()));
        clerk.posted("bank-payout", "代发.csv", BankMonth.csv(BankMonth.PAYOUT_HEAD, bank.payouts()));
        return noticeOf(account, "PREPARED");
    }

    private void confirm(String notice) throws Exception {
        var answer = answer(
                "gonghang-fh", post(notice + "/confirmation").param("version", versionIn(page("gonghang-fh", notice))));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    private String noticeOf(UUID account, String state) {
        return LEDGER + "/"
                + jdbc.queryForObject(
                        "SELECT id FROM bank_monthly_notice WHERE account_id = ? AND state = ?",
                        String.class,
                        account,
                        state);
    }

    private List<Map<String, Object>> linesOf(UUID account) {
        return jdbc.queryForList("""
                SELECT line_no, occurred_on, serial_no, direction, kind, amount, balance, counterparty_name, summary
                  FROM account_transaction WHERE account_id = ? ORDER BY line_no""", account);
    }

    private String figuresOf(UUID account) {
        return jdbc.queryForObject("""
                SELECT concat_ws('|', opening, labor_cost_in, labor_cost_count, other_in, payout_amount, returned, other_out,
                                 closing, lowest_balance) FROM bank_monthly_notice WHERE account_id = ?""", String.class, account);
    }

    private static List<String> changed(List<String> row, int column, String value) {
        var copy = new ArrayList<>(row);
        copy.set(column, value);
        return List.copyOf(copy);
    }

    private static String versionIn(Document page) {
        return page.select("input[name=version]").first().val();
    }

    private SignedIn bothInOne(String username) {
        var path = jdbc.queryForObject("SELECT path FROM unit WHERE code = ?", String.class, ARegister.ICBC);
        return new SignedIn(
                Actor.withOneReach(
                        username,
                        "沈工行（示例）",
                        ARegister.ICBC,
                        "工行",
                        path,
                        Set.of("notice.read", "notice.upload", "notice.confirm"),
                        new Scope.Bank(path)),
                "",
                true,
                false);
    }

    private Document page(String username, String address) throws Exception {
        var answer = answer(username, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
