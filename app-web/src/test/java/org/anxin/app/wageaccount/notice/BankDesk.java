package org.anxin.app.wageaccount.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.anxin.app.Signed;
import org.anxin.app.shared.imports.ImportClerk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people of banks do at their desks, and what others see of it: {@code desk.prepared("gonghang", rows, account)}. */
class BankDesk {

    static final String LEDGER = "/wage-accounts/notices";

    private final MockMvc mvc;
    private final Signed signed;
    private final JdbcTemplate jdbc;

    BankDesk(MockMvc mvc, Signed signed, JdbcTemplate jdbc) {
        this.mvc = mvc;
        this.signed = signed;
        this.jdbc = jdbc;
    }

    ImportClerk clerk(String username) {
        return new ImportClerk(mvc, signed, username);
    }

    /** Posts a statement without an error. */
    void posted(String username, List<List<String>> statement) throws Exception {
        clerk(username).posted("bank-statement", "流水.csv", BankMonth.csv(BankMonth.HEAD, statement));
    }

    /** Posts a month's statement and payouts, which then wait for the second person. */
    String prepared(String username, BankMonth month, UUID account) throws Exception {
        posted(username, month.statement());
        clerk(username).posted("bank-payout", "代发.csv", BankMonth.csv(BankMonth.PAYOUT_HEAD, month.payouts()));
        return notice(account, "PREPARED");
    }

    /** What is told of a statement that is refused, row by row. */
    List<String> refusals(String username, List<List<String>> statement) throws Exception {
        var clerk = clerk(username);
        var page = clerk.page(
                clerk.checked("bank-statement", "流水.csv", BankMonth.csv(BankMonth.HEAD, statement)) + "?size=100");
        return page.select("#errors-table tbody tr").eachText();
    }

    MockHttpServletResponse confirm(String username, String notice) throws Exception {
        return answer(username, post(notice + "/confirmation").param("version", version(username, notice)));
    }

    void confirmed(String username, String notice) throws Exception {
        var answer = confirm(username, notice);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    String notice(UUID account, String state) {
        return LEDGER + "/"
                + jdbc.queryForObject(
                        "SELECT id FROM bank_monthly_notice WHERE account_id = ? AND state = ?",
                        String.class,
                        account,
                        state);
    }

    String version(String username, String address) throws Exception {
        return page(username, address).select("input[name=version]").first().val();
    }

    Document page(String username, String address) throws Exception {
        var answer = answer(username, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    int status(String username, String address) throws Exception {
        return answer(username, get(address)).getStatus();
    }

    MockHttpServletResponse answer(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
