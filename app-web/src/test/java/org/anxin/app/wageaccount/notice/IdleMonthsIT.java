package org.anxin.app.wageaccount.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.shared.imports.ImportClerk;
import org.anxin.domain.task.obligation.ObligationPlanner;
import org.anxin.domain.task.obligation.Obligations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** A month in which nothing moved is reported without a file, and confirmed like any other. */
@AnxinTest
class IdleMonthsIT {

    private static final String LEDGER = "/wage-accounts/notices";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    List<ObligationPlanner> planners;

    @Autowired
    Obligations obligations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private UUID account;
    private YearMonth first;

    @BeforeEach
    void anAccountOpenedTwoMonthsAgo() {
        first = YearMonth.now(clock).minusMonths(2);
        account = register.account(register.project("无收支小区", "HOUSING", ARegister.YAOLI), ARegister.ICBC);
        jdbc.update("UPDATE dedicated_wage_account SET opened_on = ? WHERE id = ?", first.atDay(20), account);
        new OwedByBanks(planners, obligations, transaction, clock).bringAbout(account, first);
    }

    @Test
    void theMonthOfTheOpeningBeginsAndEndsWithNothing() throws Exception {
        var offered =
                page("gonghang", LEDGER + "?q=" + register.accountNo(account)).select("#owed-table tbody tr");
        assertThat(offered.eachText()).hasSize(2);
        assertThat(offered.getFirst().select("button").text()).isEqualTo("本月无收支");
        assertThat(offered.getLast().text()).contains("上月未复核", "请上传流水");
        assertThat(page("gonghang-fh", LEDGER).select("#owed-table")).isEmpty();

        var notice = reported(first);

        assertThat(page("gonghang", notice).select(".facts").text()).contains("待复核", "本月无收支");
        assertThat(page("gonghang", LEDGER + "?q=" + register.accountNo(account))
                        .select("#notices-table")
                        .text())
                .contains("无收支")
                .doesNotContain("缺流水");
    }

    @Test
    void theBanksHomeSaysInOneLineWhatItOwesAndLeadsToWhereMonthsAreReported() throws Exception {
        var todos = page("gonghang", "/").select(".todo a[href=/wage-accounts/notices]");

        assertThat(todos.eachText()).anySatisfy(todo -> assertThat(todo).matches("办理：.*专用账户 \\d+ 件"));
        assertThat(todos).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aLaterMonthCarriesTheConfirmedBalanceOverAndCompletesWhatTheBankOwed() throws Exception {
        register.confirmedNotice(account, first, "0", "300000", "120000");
        var notice = reported(first.plusMonths(1));
        assertThat(page("gonghang-fh", notice).select("#sums-table").text())
                .contains("期初余额 180,000.00", "期末余额 180,000.00", "代发差额 0.00")
                .doesNotContain("还没有上传");

        var version = page("gonghang-fh", notice)
                .select("input[name=version]")
                .first()
                .val();
        assertThat(answer("gonghang-fh", post(notice + "/confirmation").param("version", version))
                        .getStatus())
                .isEqualTo(302);

        assertThat(page("jiancha", notice).select(".facts .tag").text()).isEqualTo("已复核");
        assertThat(jdbc.queryForObject(
                        "SELECT state FROM obligation WHERE subject_key = ? AND period_key = ?",
                        String.class,
                        account.toString(),
                        first.plusMonths(1).toString()))
                .isEqualTo("COMPLETED");
    }

    @Test
    void aMonthIsRefusedWhoseOpeningNobodyKnowsThatIsNotOverOrIsAnotherBanks() throws Exception {
        assertThat(refused("gonghang", first.plusMonths(1))).contains("不知道期初余额");
        assertThat(refused("gonghang", first.plusMonths(2))).contains("不用填报无收支");
        assertThat(refused("nonghang", first)).contains("不用填报无收支");
        reported(first);
        assertThat(refused("gonghang", first)).contains("可能已有月报");
    }

    @Test
    void aStatementThatComesAllTheSameTakesThePlaceOfTheClerksWord() throws Exception {
        var notice = reported(first);
        var clerk = new ImportClerk(mvc, signed, "gonghang");
        var rows = new BankMonth(register.accountNo(account), first).statement();
        clerk.confirmed(
                clerk.checked("bank-statement", "流水.csv", BankMonth.csv(BankMonth.HEAD, rows)), "ALL_OR_NOTHING");

        assertThat(page("gonghang", notice).select(".facts").text()).doesNotContain("本月无收支");
        assertThat(page("gonghang", notice).select("#sums-table").text()).contains("期末余额 206,570.35");
    }

    private String reported(YearMonth month) throws Exception {
        var answer = answer("gonghang", idle(month));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return answer.getRedirectedUrl();
    }

    private String refused(String username, YearMonth month) throws Exception {
        var answer = answer(username, idle(month));
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString()).select(".error-summary").text();
    }

    private MockHttpServletRequestBuilder idle(YearMonth month) {
        return post(LEDGER + "/idle").param("account", account.toString()).param("month", month.toString());
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
