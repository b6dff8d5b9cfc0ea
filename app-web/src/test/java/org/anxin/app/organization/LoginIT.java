package org.anxin.app.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import org.anxin.app.AnxinTest;
import org.anxin.app.AtOnce;
import org.anxin.app.Signed;
import org.anxin.app.shared.security.LoginOutcome;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@AnxinTest
class LoginIT {

    private static final String PASSWORD = "correct-horse-battery";

    @Autowired
    MockMvc mvc;

    @Autowired
    SettingPasswords passwords;

    @Autowired
    UserAccounts accounts;

    @Autowired
    Units units;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    LoginOutcome logins;

    @Autowired
    Signed signed;

    @Test
    void letsADemoPersonInByNameAndPassword() throws Exception {
        assertThat(login("yaoli", "Anxin-demo-2026").getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void answersAWrongPasswordAndAnUnknownNameAlike() throws Exception {
        assertThat(login("shenji", "wrong-password").getRedirectedUrl()).isEqualTo("/login?error");
        assertThat(login("nobody-here", "wrong-password").getRedirectedUrl()).isEqualTo("/login?error");
        var page = mvc.perform(get("/login?error")).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("用户名或密码不正确").doesNotContain("不存在");
    }

    @Test
    void locksAfterFiveWrongPasswordsInARowAndOpensAgainAfterAQuarterOfAnHour() throws Exception {
        var username = anAccount("locked-one");
        for (int wrong = 0; wrong < 5; wrong++) {
            login(username, "wrong-password");
        }
        assertThat(login(username, PASSWORD).getRedirectedUrl()).isEqualTo("/login?error");

        jdbc.update("UPDATE user_account SET locked_until = now() - interval '1 second' WHERE username = ?", username);
        assertThat(login(username, PASSWORD).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void fourWrongPasswordsDoNotLock() throws Exception {
        var username = anAccount("four-wrong");
        for (int wrong = 0; wrong < 4; wrong++) {
            login(username, "wrong-password");
        }
        assertThat(login(username, PASSWORD).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void countsWrongPasswordsThatArriveAtTheSameMomentOneByOne() {
        var username = anAccount("guessed-at");

        AtOnce.run(4, () -> logins.failed(username, "192.0.2.1"));

        assertThat(jdbc.queryForObject(
                        "SELECT failed_logins FROM user_account WHERE username = ?", Integer.class, username))
                .isEqualTo(4);
    }

    @Test
    void letsAPersonInFromSeveralWindowsAtTheSameMoment() {
        var username = anAccount("two-windows");

        AtOnce.run(4, () -> logins.succeeded(username, "192.0.2.1"));

        assertThat(accounts.findByUsername(username).orElseThrow().lastLoginAt())
                .isPresent();
    }

    @Test
    void wrongOldPasswordsAtTheOwnPasswordPageLockLikeWrongLogins() throws Exception {
        var username = anAccount("guesses-inside");
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThatThrownBy(() -> passwords.change(username, "wrong-password", "another-one-2026"))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("password.old-wrong");
        }
        assertThat(login(username, PASSWORD).getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void aDisabledAccountStaysOut() throws Exception {
        var username = anAccount("disabled-one");
        transaction.executeWithoutResult(
                s -> accounts.findByUsername(username).orElseThrow().disable("admin", "调离", Instant.EPOCH));
        assertThat(login(username, PASSWORD).getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void everyLoginIsInTheAuditLogAndNoUnknownNameIs() throws Exception {
        login("caizheng", "Anxin-demo-2026");
        login("a-mistyped-password", "x");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM audit_log WHERE actor = 'caizheng' AND operation = 'LOGIN'", Long.class))
                .isPositive();
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM audit_log WHERE actor = 'a-mistyped-password'", Long.class))
                .isZero();
    }

    @Test
    void nobodySignedInIsSentToTheLogin() throws Exception {
        var response = mvc.perform(get("/users")).andReturn().getResponse();
        assertThat(response.getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void pagesCarryTheStrictHeadersAndAreNotStored() throws Exception {
        var response = mvc.perform(get("/login").secure(true)).andReturn().getResponse();
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Strict-Transport-Security")).contains("max-age=");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        assertThat(mvc.perform(post("/logout").with(signed.as("yaoli")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(mvc.perform(post("/logout").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login?logout");
    }

    @Test
    void aFormWhoseSessionHasEndedLeadsToTheLogin() throws Exception {
        for (var address : List.of("/users", "/login")) {
            assertThat(mvc.perform(post(address).param("username", "yaoli").param("password", "Anxin-demo-2026"))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .isEqualTo("/login?expired");
        }
        assertThat(mvc.perform(get("/login?expired")).andReturn().getResponse().getContentAsString())
                .contains("请重新登录");
    }

    @Test
    void refusesANulInAnyField() throws Exception {
        var response = mvc.perform(
                        post("/login").with(csrf()).param("username", "a\0b").param("password", "x"))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(mvc.perform(get("/units").with(signed.as("admin")).param("q", "\0"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    private MockHttpServletResponse login(String username, String password) throws Exception {
        return mvc.perform(formLogin("/login").user("username", username).password("password", password))
                .andReturn()
                .getResponse();
    }

    private String anAccount(String username) {
        transaction.executeWithoutResult(s -> {
            var unit = units.findByCode("341504104").orElseThrow();
            var account = new UserAccount(username, "登录测试（示例）", unit, "test", Instant.EPOCH);
            account.choosePassword(encoder.encode(PASSWORD));
            account.grant(List.of("TOWNSHIP_FILLER"));
            accounts.save(account);
        });
        return username;
    }
}
