package org.anxin.app.wageaccount.silence;

import static org.anxin.app.ARegister.ABC;
import static org.anxin.app.ARegister.ICBC;
import static org.anxin.app.ARegister.YAOLI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.wageaccount.TakenBack;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.wageaccount.silence.BankSilence;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.anxin.domain.wageaccount.silence.NoticeSilence;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Who owes a month's notice, who is silent, and the letter that says so. */
@AnxinTest
class SilenceIT {

    private static final String NAME = "示例静水项目";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    NoticeSilence silence;

    @Autowired
    Clock clock;

    private YearMonth month;
    private LocalDate due;
    private UUID inTime;
    private UUID late;
    private UUID prepared;
    private UUID silent;

    @BeforeEach
    void fourAccountsOfTwoBanks() {
        month = YearMonth.now(clock).minusMonths(3);
        due = month.plusMonths(1).atDay(10);
        inTime = account("甲", ICBC);
        confirmed(inTime, due);
        late = account("乙", ICBC);
        confirmed(late, due.plusDays(4));
        prepared = account("丙", ABC);
        var waiting = register.confirmedNotice(prepared, month, "0.00", "10.00", "10.00");
        jdbc.update(
                "UPDATE bank_monthly_notice SET state = 'PREPARED', confirmed_by = NULL, confirmed_at = NULL WHERE id = ?",
                waiting);
        silent = account("丁", ABC);
    }

    @AfterEach
    void takeItBack() {
        jdbc.update(
                "DELETE FROM notice_bulletin WHERE document_id IN (SELECT id FROM issued_document WHERE subject_key = ?)",
                month.toString());
        jdbc.update("DELETE FROM issued_document WHERE subject_key = ?", month.toString());
        TakenBack.everythingOf(NAME, jdbc);
    }

    @Test
    void listsEveryAccountThatOwesANoticeInTheBanksFixedOrder() throws Exception {
        var rows = page("jiancha", "").select("#silence-table tbody tr");

        assertThat(rows.select("td[data-label=项目] > div > :first-child").eachText())
                .containsExactly(NAME + "甲", NAME + "乙", NAME + "丙", NAME + "丁");
        assertThat(rows.select("td[data-label=期限]").eachText()).containsOnly(due.toString());
        assertThat(rows.select("td[data-label=状态]").eachText()).satisfies(states -> {
            assertThat(states.get(0)).isEqualTo("已复核");
            assertThat(states.get(1)).isEqualTo("已复核 迟报 4 天");
            assertThat(states.get(2)).startsWith("待复核 逾期");
            assertThat(states.get(3)).startsWith("未报 逾期");
        });
        assertThat(rows.get(3).select(".tag-red")).hasSize(2);
    }

    @Test
    void countsEachBank() {
        var before = bank(ICBC);
        confirmed(account("戊", ICBC), due);
        account("己", ICBC);
        var after = bank(ICBC);

        assertThat(after.owed() - before.owed()).isEqualTo(2);
        assertThat(after.confirmed() - before.confirmed()).isEqualTo(1);
        assertThat(after.inTime() - before.inTime()).isEqualTo(1);
        assertThat(after.silent() - before.silent()).isEqualTo(1);
        assertThat(after.late()).isEqualTo(before.late());
    }

    @Test
    void owesNothingBeforeItIsOpenedNorAfterItIsClosed() {
        var before = bank(ABC).owed();
        jdbc.update(
                "UPDATE dedicated_wage_account SET opened_on = ? WHERE id = ?",
                month.plusMonths(1).atDay(1),
                silent);
        assertThat(bank(ABC).owed()).as("opened on the day after the month").isEqualTo(before - 1);
        jdbc.update("UPDATE dedicated_wage_account SET opened_on = ? WHERE id = ?", month.atEndOfMonth(), silent);
        assertThat(bank(ABC).owed()).as("opened on its last day").isEqualTo(before);

        close(silent, month.atDay(1));
        assertThat(bank(ABC).owed()).as("closed on its first day").isEqualTo(before);
        close(silent, month.atDay(1).minusDays(1));
        assertThat(bank(ABC).owed()).as("closed on the day before").isEqualTo(before - 1);
    }

    @Test
    void theBankAtTheMonthsEndOwesTheNotice() {
        var before = bank(ABC).owed();
        jdbc.update("UPDATE dedicated_wage_account SET bank_code = ? WHERE id = ?", ICBC, silent);
        jdbc.update("""
                INSERT INTO wage_account_change (account_id, seq, bank_code, account_no, account_name, changed_on, reason, changed_by, changed_at)
                VALUES (?, 1, ?, '99999', '旧户', ?, '换行', 'test', now())""", silent, ABC, month.plusMonths(1).atDay(1));
        assertThat(bank(ABC).owed()).isEqualTo(before);

        jdbc.update("UPDATE wage_account_change SET changed_on = ? WHERE account_id = ?", month.atEndOfMonth(), silent);
        assertThat(bank(ABC).owed()).isEqualTo(before - 1);
    }

    @Test
    void aCorrectionAfterwardsIsNotLate() {
        var notice = jdbc.queryForObject("SELECT id FROM bank_monthly_notice WHERE account_id = ?", UUID.class, inTime);
        var before = bank(ICBC);
        jdbc.update("UPDATE bank_monthly_notice SET state = 'REPLACED' WHERE id = ?", notice);
        register.confirmedNotice(inTime, month, "0.00", "20.00", "20.00");

        assertThat(bank(ICBC).inTime()).isEqualTo(before.inTime());
        assertThat(bank(ICBC).confirmed()).isEqualTo(before.confirmed());
    }

    @Test
    void aBankSeesItsOwnRowsAndNoLetter() throws Exception {
        var page = page("gonghang", "");
        assertThat(page.select("#silence-table tbody tr")).hasSize(2);
        assertThat(page.select("#banks-table tbody tr")).hasSize(1);
        assertThat(page.select("a:contains(月度通报)")).isEmpty();
        assertThat(response("gonghang", get(letter()).param("month", month.toString()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(response("gonghang", get(letter() + ".docx").param("month", month.toString()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(response("gonghang", issuing()).getStatus()).isEqualTo(404);
        assertThat(cells(response("gonghang", get("/wage-accounts/silence.xlsx").param("month", month.toString()))))
                .contains(NAME + "甲")
                .doesNotContain(NAME + "丙");
        assertThat(page("sanyuan", "").select("#silence-table")).isEmpty();
    }

    @Test
    void isFilteredAndTakenAwayAsItIsShown() throws Exception {
        assertThat(page("shenji", "&standing=SILENT").select("#silence-table tbody tr"))
                .hasSize(1);
        assertThat(page("shenji", "&standing=LATE").select("#silence-table tbody tr"))
                .hasSize(3);
        var export = cells(response(
                "shenji",
                get("/wage-accounts/silence.xlsx")
                        .param("month", month.toString())
                        .param("standing", "SILENT")
                        .param("q", NAME)));
        assertThat(export)
                .contains(NAME + "丁", "状态：未报", "月份：%d年%d月".formatted(month.getYear(), month.getMonthValue()))
                .doesNotContain(NAME + "甲");
    }

    @Test
    void theLetterNamesTheSilentAndKeepsItsNumber() throws Exception {
        assertThat(document("shenji")).contains("（未编号）", NAME + "丙", NAME + "丁").doesNotContain(NAME + "甲");
        var before = response("jiancha", issuing());
        assertThat(before.getStatus()).isEqualTo(302);

        var number = jdbc.queryForObject(
                "SELECT prefix || '〔' || year || '〕' || seq || '号' FROM issued_document WHERE subject_key = ? AND kind = 'bank-notice-bulletin'",
                String.class,
                month.toString());
        assertThat(response("jiancha", issuing()).getStatus()).isEqualTo(302);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM issued_document WHERE subject_key = ?", Integer.class, month.toString()))
                .isEqualTo(1);
        assertThat(document("jiancha")).contains(number, "（待盖章）");
        assertThat(document("lingdao")).as("a second print").contains(number);
        assertThat(Jsoup.parse(response("jiancha", get(letter()).param("month", month.toString()))
                                .getContentAsString())
                        .select(".letter-number")
                        .text())
                .isEqualTo(number);
    }

    @Test
    void aLaterNoticeChangesNothingInANumberedLetter() throws Exception {
        response("jiancha", issuing());
        var printed = document("jiancha");
        assertThat(letterPage("jiancha").select("#changed")).isEmpty();

        confirmed(silent, due.plusDays(20));

        assertThat(document("jiancha")).as("a second print").isEqualTo(printed).contains(NAME + "丁");
        assertThat(letterPage("jiancha").select(".letter").text()).contains(NAME + "丁");
        var changed = letterPage("jiancha").select("#changed");
        assertThat(changed.text()).contains("编发后数据有变化", "已复核：", "未报：", "人工费入账（元）：");
        assertThat(changed.select("button").text()).contains("重新编发");
        assertThat(letterPage("lingdao").select("#changed button"))
                .as("only 人社局 issues")
                .isEmpty();
    }

    @Test
    void anIssuedLetterKeepsItsIssuerAndItsWordsWhateverTheyAreByThen() throws Exception {
        response("jiancha", issuing());
        var printed = document("jiancha");
        var bureau = jdbc.queryForObject("SELECT name FROM unit WHERE code = '341504-RS'", String.class);
        assertThat(printed).contains(bureau);

        jdbc.update("UPDATE unit SET name = '更名后的人社局' WHERE code = '341504-RS'");
        jdbc.update(
                "UPDATE notice_bulletin SET letter = replace(letter, '现将', '原文：现将') WHERE document_id = ?", standing());
        try {
            assertThat(document("jiancha"))
                    .as("not drawn anew")
                    .contains(bureau, "原文：现将")
                    .doesNotContain("更名后");
            assertThat(letterPage("jiancha").select(".letter").text()).contains(bureau, "原文：现将");
            assertThat(letterPage("jiancha").select("#changed"))
                    .as("a new name is no change of the figures")
                    .isEmpty();
        } finally {
            jdbc.update("UPDATE unit SET name = ? WHERE code = '341504-RS'", bureau);
        }
    }

    @Test
    void whatWasNumberedWithItsFiguresAloneIsDrawnFromThem() throws Exception {
        response("jiancha", issuing());
        var printed = document("jiancha");

        jdbc.update("UPDATE notice_bulletin SET letter = NULL WHERE document_id = ?", standing());

        assertThat(document("jiancha")).isEqualTo(printed);
    }

    @Test
    void whereTheMonthHasChangedAnotherLetterWithAnotherNumberTakesItsPlace() throws Exception {
        response("jiancha", issuing());
        var first = letterPage("jiancha").select(".letter-number").text();
        var replaced = standing();
        assertThat(refusalOf(anew(replaced))).contains("没有变化");

        confirmed(silent, due.plusDays(20));
        assertThat(response("shenji", anew(replaced)).getStatus()).isEqualTo(404);
        assertThat(response("jiancha", anew(replaced)).getStatus()).isEqualTo(302);

        var page = letterPage("jiancha");
        assertThat(page.select(".letter-number").text()).isNotEqualTo(first).isNotEmpty();
        assertThat(page.select(".letter").text()).contains(NAME + "丙").doesNotContain(NAME + "丁");
        assertThat(page.select("#changed")).isEmpty();
        assertThat(page.select("#issues a").eachText()).hasSize(2).last().isEqualTo(first);
        var old = Jsoup.parse(
                response("shenji", get(page.select("#issues a").last().attr("href")))
                        .getContentAsString());
        assertThat(old.select(".letter-number").text()).isEqualTo(first);
        assertThat(old.select(".letter").text()).contains(NAME + "丁");
        assertThat(old.select(".alert").text()).contains(first, "已作废");
        assertThat(refusalOf(anew(replaced))).contains("已经有人重新编发");
        assertThat(response(
                                "jiancha",
                                get(letter())
                                        .param("month", month.toString())
                                        .param("issue", UUID.randomUUID().toString()))
                        .getStatus())
                .isEqualTo(404);
    }

    private Document letterPage(String username) throws Exception {
        var response = response(username, get(letter()).param("month", month.toString()));
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private UUID standing() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT id FROM issued_document WHERE subject_key = ? AND voided_at IS NULL",
                UUID.class,
                month.toString()));
    }

    private AbstractMockHttpServletRequestBuilder<?> anew(UUID replaced) {
        return post(letter() + "/anew").param("month", month.toString()).param("replaced", replaced.toString());
    }

    private String refusalOf(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return String.valueOf(mvc.perform(request.with(signed.as("jiancha")).with(csrf()))
                .andReturn()
                .getFlashMap()
                .get("refused"));
    }

    @Test
    void onlyTheLaborBureauNumbersTheLetterAndOnlyAfterTheLastDay() throws Exception {
        assertThat(response("shenji", issuing()).getStatus()).isEqualTo(404);
        assertThat(response("zhujian", get(letter()).param("month", month.toString()))
                        .getStatus())
                .isEqualTo(404);

        var present = YearMonth.now(clock).toString();
        var refused = mvc.perform(post("/wage-accounts/silence/letter")
                        .param("month", present)
                        .with(signed.as("jiancha"))
                        .with(csrf()))
                .andReturn();
        assertThat(refused.getFlashMap().get("refused").toString()).contains("还没有过");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM issued_document WHERE subject_key = ?", Integer.class, present))
                .isZero();
    }

    @Test
    void aMonthThatIsNoneIsTakenAsTheLastOne() throws Exception {
        var page = Jsoup.parse(response("jiancha", get("/wage-accounts/silence").param("month", "下个月"))
                .getContentAsString());
        assertThat(page.select("#filter-month option[selected]").attr("value"))
                .isEqualTo(YearMonth.now(clock).minusMonths(1).toString());
    }

    private UUID account(String name, String bank) {
        return register.account(register.project(NAME + name, "HOUSING", YAOLI), bank);
    }

    private void confirmed(UUID account, LocalDate on) {
        var notice = register.confirmedNotice(account, month, "0.00", "300000.00", "280000.00");
        jdbc.update(
                "UPDATE bank_monthly_notice SET confirmed_at = CAST(? AS timestamptz) WHERE id = ?",
                on + " 23:30+08",
                notice);
    }

    private void close(UUID account, LocalDate on) {
        jdbc.update(
                "UPDATE dedicated_wage_account SET state = 'CLOSED', publicity_from = ?, closed_on = ? WHERE id = ?",
                on.minusDays(31),
                on,
                account);
    }

    private BankSilence bank(String code) {
        List<BankSilence> banks =
                silence.banks(new NoticeMonth(month, due, LocalDate.now(clock)), new Scope.District());
        return banks.stream()
                .filter(bank -> bank.bankCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String letter() {
        return "/wage-accounts/silence/letter";
    }

    private AbstractMockHttpServletRequestBuilder<?> issuing() {
        return post(letter()).param("month", month.toString());
    }

    private String document(String username) throws Exception {
        var response = response(username, get(letter() + ".docx").param("month", month.toString()));
        assertThat(response.getStatus()).isEqualTo(200);
        try (var document = new XWPFDocument(new ByteArrayInputStream(response.getContentAsByteArray()));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static String cells(MockHttpServletResponse export) throws Exception {
        assertThat(export.getStatus()).isEqualTo(200);
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(export.getContentAsByteArray()))) {
            var cells = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cells::append));
            return cells.toString();
        }
    }

    private Document page(String username, String filter) throws Exception {
        var address = "/wage-accounts/silence?month=" + month + "&q=" + NAME + filter;
        var response = response(username, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse response(String username, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
