package org.anxin.app.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.anxin.app.AnxinTest;
import org.anxin.app.AtOnce;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.RuleViolation;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A new installation: the link printed at the start makes two people, who then need nobody else. */
@AnxinTest
class OpeningTheHouseIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    OpeningTheHouse opening;

    @Autowired
    UserAccounts accounts;

    @Autowired
    SettingPasswords passwords;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theLinkMakesAnAdministratorAndTheColleagueWhoApproves() throws Exception {
        var retired = opening.issueLink();
        var token = opening.issueLink();
        assertThat(response(get("/setup/" + retired)).getStatus())
                .as("a newer link retires the older")
                .isEqualTo(404);
        assertThat(response(get("/setup/" + token)).getContentAsString()).contains("授权复核");

        assertThat(response(first(token, "founder", "founder")).getContentAsString())
                .contains("必须是两个人");
        var done = response(first(token, "founder", "founder-fh"));
        assertThat(done.getStatus()).as(done.getContentAsString()).isEqualTo(200);
        var link = Jsoup.parse(done.getContentAsString())
                .select(".one-time-link code")
                .text();
        assertThat(link).contains("/setup/");

        assertThat(accounts.findByUsername("founder").orElseThrow().roles()).containsExactly("SYSTEM_ADMIN");
        assertThat(accounts.findByUsername("founder-fh").orElseThrow().roles()).containsExactly("GRANT_APPROVER");
        assertThat(mvc.perform(formLogin("/login")
                                .user("username", "founder")
                                .password("password", "first-of-all-2026"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/");
        assertThat(response(get(link.substring(link.indexOf("/setup/")))).getStatus())
                .isEqualTo(200);
        assertThat(response(first(token, "third", "fourth")).getStatus())
                .as("once only")
                .isEqualTo(404);
    }

    @Test
    void theLinkMakesTwoPeopleOnceHoweverManyUseItAtTheSameMoment() {
        var other = opening.issueLink();
        var token = opening.issueLink();
        jdbc.update("UPDATE set_up_link SET used_at = NULL WHERE token_hash = ?", OneTimeTokens.hash(other));

        var outcomes = AtOnce.outcomes(
                3,
                person -> passwords.firstPeople(
                        token,
                        new SettingPasswords.FirstPeople(
                                "racer-" + person,
                                "首位管理员（示例）",
                                "341504-RS",
                                "first-of-all-2026",
                                "racer-fh-" + person,
                                "首位复核（示例）")));

        assertThat(outcomes).filteredOn(String.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof RuleViolation refused
                        && refused.code().equals("link.expired"))
                .hasSize(2);
        assertThat(passwords.purposeOf(other))
                .as("a link of another node's start")
                .isEmpty();
    }

    private static MockHttpServletRequestBuilder first(String token, String administrator, String approver) {
        return post("/setup/" + token + "/first")
                .with(csrf())
                .param("username", administrator)
                .param("fullName", "首位管理员（示例）")
                .param("unitCode", "341504-RS")
                .param("password", "first-of-all-2026")
                .param("repeated", "first-of-all-2026")
                .param("approverUsername", approver)
                .param("approverFullName", "首位复核（示例）");
    }

    private MockHttpServletResponse response(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
