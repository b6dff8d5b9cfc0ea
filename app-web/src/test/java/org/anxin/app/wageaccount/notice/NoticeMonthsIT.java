package org.anxin.app.wageaccount.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.AtOnce;
import org.anxin.app.Signed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A notice is a whole month, and each month goes on where the one before ended. */
@AnxinTest
class NoticeMonthsIT {

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

    private BankDesk desk;
    private YearMonth month;
    private UUID account;
    private String accountNo;

    @BeforeEach
    void anAccount() {
        desk = new BankDesk(mvc, signed, jdbc);
        month = YearMonth.now(clock).minusMonths(3);
        account = newAccount();
        accountNo = register.accountNo(account);
    }

    @Test
    void aMonthThatIsNotOverIsNoMonthYet() throws Exception {
        var today = LocalDate.now(clock);
        var running = List.of(line("x1", today, "收入", "10.00", "10.00"), line("x2", today, "支出", "1.00", "9.00"));

        assertThat(desk.refusals("gonghang", running))
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("2 ").contains("还没有结束"));

        jdbc.update(
                "UPDATE dedicated_wage_account SET state = 'CLOSED', publicity_from = opened_on, closed_on = ? WHERE id = ?",
                today,
                account);
        desk.posted("gonghang", running);
    }

    @Test
    void theLastDayOfTheMonthBeforeIsTaken() throws Exception {
        var last = YearMonth.now(clock).minusMonths(1).atEndOfMonth();

        desk.posted("gonghang", List.of(line("x1", last, "收入", "10.00", "10.00")));
    }

    @Test
    void aLaterMonthThatWasOvertakenIsShownToItsBankUntilItIsCorrected() throws Exception {
        var first = new BankMonth(accountNo, month);
        var next = new BankMonth(accountNo, month.plusMonths(1));
        desk.confirmed("gonghang-fh", desk.prepared("gonghang", next, account));
        var confirmedNext = desk.notice(account, "CONFIRMED");
        assertThat(toCorrect("gonghang")).doesNotContain(confirmedNext);

        desk.confirmed("gonghang-fh", desk.prepared("gonghang", first, account));

        assertThat(toCorrect("gonghang")).contains(confirmedNext);
        assertThat(toCorrect("nonghang")).doesNotContain(confirmedNext);
        assertThat(desk.page("jiancha", confirmedNext).select("#sums-table").text())
                .contains("与上月期末余额 206,570.35 不一致");

        var corrected = new ArrayList<List<String>>();
        for (var row : next.statement()) {
            corrected.add(changed(row, 5, plus(row.get(5), "206570.35")));
        }
        desk.posted("gonghang", corrected);
        assertThat(toCorrect("gonghang")).doesNotContain(confirmedNext);
    }

    @Test
    void severalMonthsAreConfirmedInTheirOrderHoweverTheyWereTicked() throws Exception {
        desk.prepared("gonghang", new BankMonth(accountNo, month), account);
        var wrong = new BankMonth(accountNo, month.plusMonths(1)).statement();
        desk.posted("gonghang", wrong.subList(0, 1));
        var ticks = desk.page("gonghang-fh", BankDesk.LEDGER + "?q=" + accountNo)
                .select("input.tick")
                .eachAttr("value");
        assertThat(ticks).hasSize(2);

        var answer = desk.answer(
                "gonghang-fh", post(BankDesk.LEDGER + "/confirmation").param("notice", ticks.toArray(String[]::new)));

        assertThat(answer.getContentAsString()).contains("已复核 1 份", "与上月已复核月报的期末余额 206,570.35 元不一致");
    }

    @Test
    void aTickThatTheListDidNotOfferConfirmsNothing() throws Exception {
        var notice = desk.prepared("gonghang", new BankMonth(accountNo, month), account);
        var tick = desk.page("gonghang-fh", BankDesk.LEDGER + "?q=" + accountNo)
                .select("input.tick")
                .val();

        for (var made : List.of("x", tick.substring(0, 36), tick.replace("@", "@x"), UUID.randomUUID() + "@0")) {
            assertThat(desk.answer(
                                    "gonghang-fh",
                                    post(BankDesk.LEDGER + "/confirmation").param("notice", tick, made))
                            .getStatus())
                    .as(made)
                    .isEqualTo(404);
        }

        assertThat(desk.notice(account, "PREPARED")).isEqualTo(notice);
    }

    @Test
    void twoReviewersAtOnceConfirmOnce() throws Exception {
        var notice = desk.prepared("gonghang", new BankMonth(accountNo, month), account);
        var version = desk.version("gonghang-fh", notice);

        var outcomes = AtOnce.outcomes(
                2,
                person -> desk.answer(
                                "gonghang-fh", post(notice + "/confirmation").param("version", version))
                        .getStatus());

        assertThat(outcomes).containsExactlyInAnyOrder(302, 409);
        assertThat(desk.notice(account, "CONFIRMED")).isEqualTo(notice);
    }

    @Test
    void confirmingAndTakingBackAtOnceEndsInOneOfThem() throws Exception {
        var notice = desk.prepared("gonghang", new BankMonth(accountNo, month), account);
        var version = desk.version("gonghang-fh", notice);

        var outcomes = AtOnce.outcomes(
                2,
                person -> desk.answer(
                                person == 0 ? "gonghang-fh" : "gonghang",
                                post(notice + (person == 0 ? "/confirmation" : "/withdrawal"))
                                        .param("version", version)
                                        .param("reason", "传错月份"))
                        .getStatus());

        assertThat(outcomes).containsExactlyInAnyOrder(302, 409);
        assertThat(jdbc.queryForList(
                        "SELECT state FROM bank_monthly_notice WHERE account_id = ?", String.class, account))
                .singleElement()
                .isIn("CONFIRMED", "WITHDRAWN");
    }

    private List<String> toCorrect(String username) throws Exception {
        return desk.page(username, "/").select(".todos a:contains(更正专户月报)").eachAttr("href");
    }

    private List<String> line(String no, LocalDate on, String direction, String amount, String balance) {
        return List.of(accountNo, no, on.toString(), direction, amount, balance, "", "", "", "测试");
    }

    private static String plus(String amount, String more) {
        return new BigDecimal(amount).add(new BigDecimal(more)).toPlainString();
    }

    private static List<String> changed(List<String> row, int column, String value) {
        var copy = new ArrayList<>(row);
        copy.set(column, value);
        return List.copyOf(copy);
    }

    private UUID newAccount() {
        return register.account(
                register.project("示例逐月小区" + System.nanoTime(), "HOUSING", ARegister.YAOLI), ARegister.ICBC);
    }
}
