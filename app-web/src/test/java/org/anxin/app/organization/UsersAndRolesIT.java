package org.anxin.app.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anxin.app.AnxinTest;
import org.anxin.app.AtOnce;
import org.anxin.app.Signed;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Opening an account, granting it roles by two people, and the one-time link, as administrators do it. */
@AnxinTest
class UsersAndRolesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    UserAccounts accounts;

    @Autowired
    ManagingUsers users;

    @Autowired
    Units units;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void anAccountIsOpenedGrantedByTwoPeopleAndSetUpByItsHolder() throws Exception {
        var page = follow(
                as("admin", post("/users"))
                        .param("username", "sungang-one")
                        .param("fullName", "孙岗填报（示例）")
                        .param("unitCode", "341504200")
                        .param("phone", "13900001234"),
                "admin");
        assertThat(page.text()).contains("孙岗填报（示例）").contains("139****1234").contains("未授权");
        var account = accounts.findByUsername("sungang-one").orElseThrow();

        var dossier = follow(
                as("admin", post("/users/" + account.id() + "/roles"))
                        .param("roles", "TOWNSHIP_FILLER")
                        .param("reason", "新到岗"),
                "admin");
        assertThat(dossier.text()).contains("授予 孙岗填报（示例） 角色：乡镇填报", "待复核", "经办人 孔管理（示例）");
        assertThat(dossier.select("button[value=approve]"))
                .as("the maker cannot approve")
                .isEmpty();

        var address = dossierOf("sungang-one");
        var forReviewer = page(as("admin-fh", get(address)));
        assertThat(forReviewer.select("button[value=approve]")).hasSize(1);
        var version = forReviewer.select("input[name=version]").first().val();
        follow(
                as("admin-fh", post(address + "/decision"))
                        .param("version", version)
                        .param("decision", "approve"),
                "admin-fh");
        assertThat(accounts.findByUsername("sungang-one").orElseThrow().roles()).containsExactly("TOWNSHIP_FILLER");
        assertThat(page(as("admin", get("/messages"))).text()).contains("复核已通过").contains("孙岗填报");

        var reset = mvc.perform(as("admin", post("/users/" + account.id() + "/reset")))
                .andReturn();
        var link = (String) reset.getFlashMap().get("link");
        var token = link.substring(link.indexOf("/setup/"));
        assertThat(page(get(token)).text()).contains("孙岗填报（示例）");
        assertThat(mvc.perform(post(token + "/password")
                                .with(csrf())
                                .param("password", "short")
                                .param("repeated", "short"))
                        .andReturn()
                        .getResponse())
                .satisfies(tooShort -> {
                    assertThat(tooShort.getStatus()).isEqualTo(422);
                    assertThat(tooShort.getContentAsString()).contains("密码至少 10 位");
                });
        assertThat(mvc.perform(post(token + "/password")
                                .with(csrf())
                                .param("password", "long-enough-2026")
                                .param("repeated", "long-enough-2026"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login");
        assertThat(mvc.perform(get(token)).andReturn().getResponse().getStatus())
                .as("the link works once")
                .isEqualTo(404);
    }

    @Test
    void oneNameIsGivenOnceHoweverManyOpenItAtTheSameMoment() {
        var answers = AtOnce.outcomes(
                3,
                person -> response(as("admin", post("/users"))
                                .param("username", "same-name")
                                .param("fullName", "同名（示例）")
                                .param("unitCode", "341504200"))
                        .getStatus());

        assertThat(answers)
                .containsOnlyOnce(302)
                .allMatch(answer -> List.<Object>of(302, 409, 422).contains(answer));
    }

    @Test
    void anApprovalIsDecidedOnceHoweverManyDecideAtTheSameMoment() throws Exception {
        mvc.perform(as("admin", post("/users"))
                .param("username", "decided-once")
                .param("fullName", "复核一次（示例）")
                .param("unitCode", "341504200"));
        var account = accounts.findByUsername("decided-once").orElseThrow();
        mvc.perform(as("admin", post("/users/" + account.id() + "/roles"))
                .param("roles", "POLICE_LIAISON")
                .param("reason", "同时复核"));
        var address = dossierOf("decided-once");

        var answers = AtOnce.outcomes(
                3,
                person -> response(as("admin-fh", post(address + "/decision"))
                                .param("version", "0")
                                .param("decision", person == 0 ? "reject" : "approve")
                                .param("note", "同时复核"))
                        .getStatus());

        assertThat(answers)
                .containsOnlyOnce(302)
                .allMatch(answer -> List.<Object>of(302, 409, 422).contains(answer));
    }

    @Test
    void whoPreparesMayNotApproveEvenByForgingTheRequest() throws Exception {
        var account = accounts.findByUsername("lingdao").orElseThrow();
        mvc.perform(as("admin", post("/users/" + account.id() + "/roles"))
                .param("roles", "AUDITOR")
                .param("reason", "试一试"));
        var address = dossierOf("lingdao");
        var forged = response(
                as("admin", post(address + "/decision")).param("version", "0").param("decision", "approve"));
        assertThat(forged.getStatus()).isEqualTo(422);
        assertThat(forged.getContentAsString()).contains("您没有复核这类事项的权限");
        assertThat(accounts.findByUsername("lingdao").orElseThrow().roles()).containsExactly("DISTRICT_LEADER");
        follow(as("admin", post(address + "/withdraw")), "admin");
    }

    @Test
    void whoPreparesGrantsCannotTakeOverWhoApprovesThem() throws Exception {
        var approver = anAccountHolding("approver-one", "GRANT_APPROVER");
        var refused = response(as("admin", post("/users/" + approver + "/reset")));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("不能由系统管理员重置密码");
        assertThat(users.resetPasswordAtTheServer("approver-one")).isNotBlank();
    }

    @Test
    void theLastOneWhoApprovesGrantsStays() throws Exception {
        var others = jdbc.queryForList("""
                UPDATE user_account SET disabled_at = now(), disabled_by = 'test', disable_reason = 'test'
                 WHERE username <> 'admin-fh' AND disabled_at IS NULL AND username IN (
                       SELECT g.username FROM user_role g JOIN role_permission p ON p.role_code = g.role_code
                        WHERE p.permission = 'role.approve') RETURNING username""", String.class);
        try {
            var approver = accounts.findByUsername("admin-fh").orElseThrow();
            var refused = response(
                    as("admin", post("/users/" + approver.id() + "/disable")).param("reason", "调离"));
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentAsString()).contains("没有人能复核授权");
            assertThat(accounts.findByUsername("admin-fh").orElseThrow().isDisabled())
                    .isFalse();
        } finally {
            others.forEach(username -> jdbc.update("""
                    UPDATE user_account SET disabled_at = NULL, disabled_by = NULL, disable_reason = NULL
                     WHERE username = ?""", username));
        }
    }

    @Test
    void aSecondEditorGetsThePageThatShowsWhatTheFirstOneChanged() throws Exception {
        var account = accounts.findByUsername("sifa").orElseThrow();
        var version = String.valueOf(account.version());
        var first = as("admin", post("/users/" + account.id()))
                .param("version", version)
                .param("username", "sifa")
                .param("fullName", "许司法二（示例）")
                .param("unitCode", "341504-SF");
        assertThat(response(first).getStatus()).isEqualTo(302);
        var second = response(as("admin", post("/users/" + account.id()))
                .param("version", version)
                .param("username", "sifa")
                .param("fullName", "许司法三（示例）")
                .param("unitCode", "341504-SF"));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(second.getContentAsString()).text())
                .contains("许司法二（示例）")
                .contains("姓名");
    }

    @Test
    void aWrongFormKeepsWhatWasTypedAndSaysWhatToDo() throws Exception {
        var refused = response(as("admin", post("/users"))
                .param("username", "9bad")
                .param("fullName", "")
                .param("unitCode", "341504-SF")
                .param("phone", "12345"));
        assertThat(refused.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(refused.getContentAsString());
        assertThat(page.select(".error-summary").text())
                .contains("填写姓名")
                .contains("用户名以小写字母开头")
                .contains("填写 11 位手机号");
        assertThat(page.select("input[name=username]").val()).isEqualTo("9bad");
        assertThat(page.select("input[name=phone]").val()).isEqualTo("12345");
    }

    @Test
    void theListFiltersSortsAndExportsWhatItShows() throws Exception {
        var page = page(as("shenji", get("/users").param("unit", "341504104").param("sort", "-username")));
        assertThat(page.select("td[data-label=用户名]").eachText()).containsSubsequence("yaoli-sh", "yaoli");
        assertThat(page.select("a#export-button").attr("href")).isEqualTo("/users.xlsx?unit=341504104&sort=-username");
        var workbook = response(as("shenji", get("/users.xlsx").param("unit", "341504104")));
        assertThat(workbook.getContentType()).contains("spreadsheetml");
        assertThat(workbook.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM audit_log WHERE actor = 'shenji' AND operation = 'EXPORT'"
                                + " AND row_key = '用户名册'",
                        Long.class))
                .isPositive();
    }

    @Test
    void theHistoryTellsWhoChangedWhatFromWhatToWhat() throws Exception {
        var account = accounts.findByUsername("fagai").orElseThrow();
        follow(
                as("admin", post("/users/" + account.id()))
                        .param("version", String.valueOf(account.version()))
                        .param("username", "fagai")
                        .param("fullName", "尤发改二（示例）")
                        .param("unitCode", "341504-FG"),
                "admin");
        var list =
                page(as("shenji", get("/audit").param("table", "user_account").param("key", "fagai")));
        var entry =
                page(as("shenji", get(list.select("td[data-label=详情] a").first().attr("href"))));
        assertThat(entry.text()).contains("孔管理（示例）（admin）").contains("修改");
        assertThat(entry.select("tr.row-changed").text()).contains("姓名 尤发改（示例） 尤发改二（示例）");
        assertThat(entry.text()).doesNotContain("argon2");
    }

    private UUID anAccountHolding(String username, String role) {
        return transaction.execute(status -> {
            var account = new UserAccount(
                    username, "复核（示例）", units.findByCode("341504-RS").orElseThrow(), "test", Instant.EPOCH);
            account.grant(List.of(role));
            return accounts.save(account).id();
        });
    }

    private String dossierOf(String subject) {
        return "/approvals/"
                + jdbc.queryForObject(
                        "SELECT id FROM approval WHERE subject_key = ? AND state = 'PENDING'", String.class, subject);
    }

    private MockHttpServletRequestBuilder as(String username, MockHttpServletRequestBuilder request) {
        return request.with(signed.as(username)).with(csrf());
    }

    private MockHttpServletResponse response(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        var response = response(request);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private Document follow(MockHttpServletRequestBuilder request, String username) throws Exception {
        var response = response(request);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
        return page(as(username, get(response.getRedirectedUrl())));
    }
}
