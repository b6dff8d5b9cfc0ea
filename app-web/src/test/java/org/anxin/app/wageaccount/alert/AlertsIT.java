package org.anxin.app.wageaccount.alert;

import static org.anxin.app.ARegister.ABC;
import static org.anxin.app.ARegister.HOUSING_BUREAU;
import static org.anxin.app.ARegister.ICBC;
import static org.anxin.app.ARegister.YAOLI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.shared.security.SignedIn;
import org.anxin.app.wageaccount.TakenBack;
import org.anxin.domain.enterprise.EnterprisePanel;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.Deadline;
import org.anxin.domain.policy.HolidayNotices;
import org.anxin.domain.project.ProjectPanel;
import org.anxin.domain.shared.Actor;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** From what the bank reports to what the labor bureau finds, as the people concerned walk it. */
@AnxinTest
class AlertsIT {

    private static final String NAME = "示例锦绣广场";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    HolidayNotices notices;

    @Autowired
    AlertPanels.OnProjects onProjects;

    @Autowired
    AlertPanels.OnEnterprises onEnterprises;

    @Autowired
    Clock clock;

    private LocalDate today;
    private UUID project;
    private UUID account;

    @BeforeEach
    void anAccountAtTheIcbc() {
        today = LocalDate.now(clock);
        project = register.project(NAME, "HOUSING", YAOLI);
        account = register.account(project, ICBC);
    }

    @AfterEach
    void takeItBack() {
        TakenBack.everythingOf(NAME, jdbc);
    }

    @Test
    void goesAtOnceToTheLaborBureauAndTheSectorAuthorityWithADayForTheirReplies() throws Exception {
        var page = reported();

        var row = jdbc.queryForMap("SELECT * FROM account_alert WHERE id = ?", idOf(page));
        assertThat(jdbc.queryForList(
                        "SELECT unit_code FROM account_alert_receiver WHERE alert_id = ? ORDER BY unit_code",
                        String.class,
                        idOf(page)))
                .containsExactly("341504-RS", HOUSING_BUREAU);
        var due = Deadline.of(today, Days.working(3), notices.calendar())
                .dueOn(notices.calendar())
                .orElseThrow();
        assertThat(row.get("due_on")).hasToString(due.toString());
        assertThat(row.get("due_formula").toString()).contains("3 个工作日", due.toString());
        assertThat(row.get("parameter_version_id")).isNotNull();
        assertThat(row.get("contractor_told_on")).hasToString(today.toString());
        assertThat(jdbc.queryForList(
                        "SELECT recipient FROM reminder WHERE kind = 'account-alert' AND subject_key = ? AND channel = 'IN_PRODUCT'",
                        String.class,
                        idOf(page).toString()))
                .contains("jiancha", "zhujian")
                .doesNotContain("jiaotong", "yaoli", "gonghang");
        assertThat(page("jiancha", page).select(".files a").text()).contains("回单.txt");
    }

    @Test
    void standsUnreadInTheToDosOfEachUnitUntilSomebodyThereOpensIt() throws Exception {
        var page = reported();
        assertThat(todo("jiancha", page)).startsWith("阅办专户异常报告");
        assertThat(todo("zhujian", page)).startsWith("阅办专户异常报告");
        assertThat(todo("jiaotong", page)).isEmpty();

        page("yaoli", page);
        page("shenji", page);
        assertThat(todo("jiancha", page)).as("others' reading leaves it unread").startsWith("阅办");

        page("jiancha", page);
        assertThat(todo("jiancha", page)).startsWith("答复专户异常处置情况");
        assertThat(todo("zhujian", page)).startsWith("阅办专户异常报告");
        assertThat(page("gonghang", page).select(".course").text()).contains("周监察（示例） 阅");
    }

    @Test
    void isRepliedToByBothAndClosedWithAFinding() throws Exception {
        var page = reported();
        done("jiancha", post(page + "/reply").param("text", "已约谈总包").param("version", version(page)));
        done("zhujian", post(page + "/reply").param("text", "已督促建设单位拨付").param("version", version(page)));
        done(
                "zhujian",
                post(page + "/contractor-report")
                        .param("toldOn", today.toString())
                        .param("reportOn", today.toString())
                        .param("text", "三日内补足")
                        .param("version", version(page)));
        assertThat(todo("jiancha", page)).startsWith("认定专户异常");

        var closing = post(page + "/closing").param("version", version(page));
        assertThat(refused("jiancha", closing)).contains("选择认定结果");
        assertThat(refused(
                        "jiancha",
                        post(page + "/closing")
                                .param("version", version(page))
                                .param("conclusion", "MISAPPROPRIATION")))
                .contains("填写认定意见");
        assertThat(state(page)).isEqualTo("ANSWERED");

        done(
                "jiancha",
                post(page + "/closing")
                        .param("version", version(page))
                        .param("conclusion", "MADE_GOOD")
                        .param("finding", "差额已补足，凭证已核"));
        assertThat(state(page)).isEqualTo("CLOSED");
        var shown = page("gonghang", page).select(".course").text();
        assertThat(shown).contains("已约谈总包", "已督促建设单位拨付", "三日内补足", "认定：已纠正、补足", "差额已补足");
        assertThat(todo("jiancha", page)).isEmpty();
        assertThat(jdbc.queryForList(
                        "SELECT recipient FROM reminder WHERE subject_key = ? AND stage = 'closed'",
                        String.class,
                        idOf(page).toString()))
                .contains("gonghang");
    }

    @Test
    void onlyTheLaborBureauFindsWhatItWas() throws Exception {
        var page = reported();

        assertThat(response("zhujian", get(page + "/closing")).getStatus()).isEqualTo(403);
        assertThat(response("gonghang", get(page + "/closing")).getStatus()).isEqualTo(403);
        assertThat(page("gonghang", "/wage-accounts/alerts/new")
                        .select("input[name=kind]")
                        .eachAttr("value"))
                .containsExactly("SHORTAGE", "NON_WORKER_PAYEE", "LATE_TRANSFER", "FROZEN", "RETURNED_PAYMENT");
        assertThat(response("gonghang", typed(account, project).param("kind", "MISAPPROPRIATION"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aBankReportsOnAndSeesItsOwnAccountsOnly() throws Exception {
        var page = reported();
        var others = register.project(NAME + "别行", "HOUSING", YAOLI);
        var otherAccount = register.account(others, ABC);

        assertThat(page("gonghang", "/wage-accounts/alerts/new")
                        .select("select[name=on] option")
                        .text())
                .contains(NAME)
                .doesNotContain("别行");
        assertThat(response("gonghang", shortage(otherAccount, others)).getStatus())
                .isEqualTo(404);
        assertThat(response("nonghang", get(page)).getStatus()).isEqualTo(404);
        assertThat(page("nonghang", "/wage-accounts/alerts?q=" + NAME).select("#alerts-table"))
                .isEmpty();
        assertThat(response("nonghang", get(page + "/void")).getStatus()).isEqualTo(404);
        var export = response("nonghang", get("/wage-accounts/alerts.xlsx"));
        assertThat(cells(export)).contains("专户异常报告台账").doesNotContain(NAME);
    }

    @Test
    void aTownshipSeesTheAlertsOfItsProjectsAndASectorThoseOfIts() throws Exception {
        var page = reported();

        assertThat(response("yaoli", get(page)).getStatus()).isEqualTo(200);
        assertThat(response("sanyuan", get(page)).getStatus()).isEqualTo(404);
        assertThat(response("jiaotong", get(page)).getStatus()).isEqualTo(404);
        assertThat(response("yaoli", get(page + "/contractor-report")).getStatus())
                .isEqualTo(403);
        assertThat(response("yaoli", get("/wage-accounts/alerts.xlsx")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void theBankTakesBackWhatNobodyHasOpened() throws Exception {
        var page = reported();
        done("gonghang", post(page + "/void").param("reason", "账户选错").param("version", version(page)));
        assertThat(state(page)).isEqualTo("VOIDED");
        assertThat(todo("jiancha", page)).isEmpty();

        var read = reported();
        page("zhujian", read);
        assertThat(response("gonghang", get(read + "/void")).getStatus()).isEqualTo(404);
        assertThat(refused(
                        "gonghang", post(read + "/void").param("reason", "账户选错").param("version", version(read))))
                .contains("已有部门阅办");
    }

    @Test
    void anOverdueReplyIsRedInTheListAndInTheToDos() throws Exception {
        var page = reported();
        jdbc.update("UPDATE account_alert SET due_on = ? WHERE id = ?", today.minusDays(2), idOf(page));

        var row =
                page("jiancha", "/wage-accounts/alerts?state=OVERDUE&q=" + NAME).select("#alerts-table tbody tr");
        assertThat(row).hasSize(1);
        assertThat(row.select(".tag-red").text()).contains("答复逾期 2 天");
        assertThat(page("jiancha", "/").select(".todo-red a").eachAttr("href")).contains(page);
    }

    @Test
    void theListIsFilteredCountedAndTakenAwayAsItIsShown() throws Exception {
        reported();
        var other = register.project("以外" + NAME, "TRANSPORT", YAOLI);
        done("gonghang", shortage(register.account(other, ICBC), other));

        var filter = "?kind=SHORTAGE&authority=" + HOUSING_BUREAU + "&q=" + NAME;
        var list = page("shenji", "/wage-accounts/alerts" + filter);
        assertThat(list.select("#alerts-table tbody tr")).hasSize(1);
        assertThat(Integer.parseInt(list.select(".big-figure strong").first().text()))
                .isGreaterThanOrEqualTo(2);
        var export = response("shenji", get("/wage-accounts/alerts.xlsx" + filter));
        assertThat(cells(export)).contains("专户异常报告台账", NAME, "余额不足", "类别：余额不足").doesNotContain("以外");
    }

    @Test
    void standsOnThePagesOfItsProjectAndOfItsContractor() throws Exception {
        var page = reported();
        var contractor =
                jdbc.queryForObject("SELECT holder_id FROM dedicated_wage_account WHERE id = ?", UUID.class, account);

        ProjectPanel onProject = onProjects;
        EnterprisePanel onEnterprise = onEnterprises;
        assertThat(onProject.on(project, false, actor("jiancha")))
                .hasValueSatisfying(section ->
                        assertThat(section.lines()).extracting("link").containsExactly(page));
        assertThat(onEnterprise.on(contractor, actor("jiancha")).orElseThrow().lines())
                .extracting("text")
                .containsExactly(NAME + "：余额不足");
        assertThat(onProject.on(project, false, actor("nonghang"))).isEmpty();
    }

    @Test
    void aWrongFormSaysWhatToDoAndKeepsWhatWasTyped() throws Exception {
        var response = response(
                "gonghang",
                typed(account, project)
                        .param("happenedOn", today.plusDays(1).toString())
                        .param("amount", "八万")
                        .param("facts", "账户余额不足"));

        assertThat(response.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(response.getContentAsString());
        assertThat(form.select(".error-summary").text()).contains("选择异常类别", "金额写成数字");
        assertThat(form.select("textarea[name=facts]").text()).isEqualTo("账户余额不足");
        assertThat(form.select("select[name=on] option[selected]").text()).contains(NAME);
        assertThat(refused(
                        "gonghang",
                        typed(account, project)
                                .param("kind", "FROZEN")
                                .param("happenedOn", today.plusDays(1).toString())
                                .param("facts", "账户冻结")))
                .contains("发生日期不能晚于今天");
    }

    @Test
    void aLeaderWritesOnAnAlertAndTheUnitsToldWouldAnswer() throws Exception {
        var page = reported();

        var draft = page("lingdao", "/instructions/new?on=account-alert&key=" + idOf(page));
        assertThat(draft.select("input[name=unitCodes][checked], input[name=units][checked]")
                        .eachAttr("value"))
                .contains("341504-RS", HOUSING_BUREAU);
        assertThat(page("lingdao", page).select("a:contains(批示)")).isNotEmpty();
    }

    @Test
    void theBankAndTheUnitsToldAddPapersLaterAndEachStandsWithItsUnitPersonAndTime() throws Exception {
        var page = reported();
        page("zhujian", page);

        done("gonghang", adding(page, "补充回单.txt"));
        done("zhujian", adding(page, "现场照片说明.txt"));
        done(
                "jiancha",
                multipart(page + "/reply")
                        .file(paper("files", "约谈记录.txt"))
                        .param("text", "已约谈总包")
                        .param("version", version(page)));

        var files = page("yaoli", page).select(".files tbody tr");
        assertThat(files.select(".file-name a").eachText())
                .containsExactly("回单.txt", "补充回单.txt", "现场照片说明.txt", "约谈记录.txt");
        assertThat(files.select(".file-by").eachText()).satisfies(by -> {
            assertThat(by.get(1)).startsWith("工行叶集支行 沈工行").contains(today.toString());
            assertThat(by.get(2)).startsWith("区住建局 ").contains(today.toString());
            assertThat(by.get(3)).startsWith("区人社局 周监察").contains(today.toString());
        });
        assertThat(page("yaoli", page).select("#papers")).as("only reads").isEmpty();
        assertThat(page("gonghang", page).select("#papers")).hasSize(1);
    }

    @Test
    void whatIsAddedLaterIsToldOnceForEachAddingToTheOthersAndLeavesTheAlertRead() throws Exception {
        var page = reported();
        page("zhujian", page);

        done(
                "gonghang",
                multipart(page + "/files").file(paper("papers", "甲.txt")).file(paper("papers", "乙.txt")));
        assertThat(told(page, "zhujian"))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("工行叶集支行", "2 份材料", NAME));
        assertThat(told(page, "jiancha")).hasSize(1);
        assertThat(told(page, "gonghang")).isEmpty();
        assertThat(told(page, "jiaotong")).isEmpty();

        done("zhujian", adding(page, "丙.txt"));
        assertThat(told(page, "zhujian")).as("who adds knows").hasSize(1);
        assertThat(told(page, "jiancha")).hasSize(2);

        assertThat(todo("zhujian", page)).as("has been read").startsWith("答复专户异常处置情况");
        assertThat(page("gonghang", page).select("a[href=" + page + "/void]")).isEmpty();
        assertThat(page("zhujian", "/messages").text()).contains("补充了 2 份材料");
    }

    private List<String> told(String page, String username) {
        return jdbc.queryForList(
                "SELECT message FROM reminder WHERE subject_key = ? AND stage LIKE 'new %' AND recipient = ?"
                        + " AND channel = 'IN_PRODUCT'",
                String.class, idOf(page).toString(), username);
    }

    @Test
    void whoMayNotReadTheAlertHasNoneOfItsFiles() throws Exception {
        var page = reported();
        done("jiancha", adding(page, "约谈记录.txt"));
        var files = page("jiancha", page).select(".file-name a").eachAttr("href");
        assertThat(files).hasSize(2);

        for (var file : files) {
            for (var reader : List.of("gonghang", "gonghang-fh", "zhujian", "yaoli", "shenji", "lingdao")) {
                assertThat(response(reader, get(file)).getStatus()).as(reader).isEqualTo(200);
            }
            for (var stranger : List.of("nonghang", "sanyuan", "jiaotong", "admin")) {
                assertThat(response(stranger, get(file)).getStatus())
                        .as(stranger)
                        .isEqualTo(404);
                assertThat(response(stranger, get(file + "/void")).getStatus())
                        .as(stranger)
                        .isEqualTo(404);
            }
        }
        assertThat(response("nonghang", adding(page, "别行回单.txt")).getStatus()).isEqualTo(404);
        assertThat(response("sanyuan", adding(page, "别镇材料.txt")).getStatus()).isEqualTo(404);
        assertThat(refused("yaoli", adding(page, "旁人材料.txt"))).contains("不能添加材料");
        assertThat(page("jiancha", page).select(".files tbody tr")).hasSize(2);
    }

    @Test
    void aPaperIsTakenOffByTheUnitThatAddedItAndNoneIsAddedAfterTheFinding() throws Exception {
        var page = reported();
        var receipt = page("gonghang", page).select(".file-name a").attr("href");
        done("jiancha", adding(page, "约谈记录.txt"));

        assertThat(refused("gonghang", multipart(page + "/files"))).contains("选择要上传的文件");
        assertThat(response("jiancha", get(receipt + "/void")).getStatus()).isEqualTo(422);
        done("gonghang", post(receipt + "/void").param("reason", "传错回单"));
        assertThat(page("jiancha", page).select(".file-voided").text()).contains("回单.txt", "传错回单");

        done(
                "jiancha",
                post(page + "/closing")
                        .param("version", version(page))
                        .param("conclusion", "MADE_GOOD")
                        .param("finding", "差额已补足"));
        assertThat(page("gonghang", page).select("#papers")).isEmpty();
        assertThat(refused("gonghang", adding(page, "迟到的回单.txt"))).contains("不能添加材料");
    }

    private static AbstractMockHttpServletRequestBuilder<?> adding(String page, String name) {
        return multipart(page + "/files").file(paper("papers", name));
    }

    private static MockMultipartFile paper(String field, String name) {
        return new MockMultipartFile(
                field, name, "text/plain", (name + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
    }

    private String reported() throws Exception {
        return done(
                "gonghang",
                shortage(account, project)
                        .file(new MockMultipartFile(
                                "files",
                                "回单.txt",
                                "text/plain",
                                ("回单 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))));
    }

    private org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder shortage(
            UUID account, UUID project) {
        var request = typed(account, project);
        request.param("kind", "SHORTAGE")
                .param("happenedOn", today.toString())
                .param("amount", "82,000.00")
                .param("people", "12")
                .param("facts", "余额不足以代发当月工资，差 82,000.00 元")
                .param("contractorToldOn", today.toString());
        return request;
    }

    private static org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder typed(
            UUID account, UUID project) {
        var request = multipart("/wage-accounts/alerts");
        request.param("on", account + "/" + project);
        return request;
    }

    private String todo(String username, String page) throws Exception {
        return page(username, "/").select(".todo a[href=" + page + "]").text();
    }

    private String state(String page) {
        return String.valueOf(
                jdbc.queryForObject("SELECT state FROM account_alert WHERE id = ?", String.class, idOf(page)));
    }

    private String version(String page) {
        return String.valueOf(
                jdbc.queryForObject("SELECT version FROM account_alert WHERE id = ?", Long.class, idOf(page)));
    }

    private static UUID idOf(String page) {
        return UUID.fromString(page.substring("/wage-accounts/alerts/".length()));
    }

    private Actor actor(String username) {
        return ((SignedIn) accounts.loadUserByUsername(username)).actor();
    }

    private static String cells(MockHttpServletResponse export) throws Exception {
        assertThat(export.getStatus()).isEqualTo(200);
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(export.getContentAsByteArray()))) {
            var cells = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cells::append));
            return cells.toString();
        }
    }

    /** An act that succeeds, and the page that it leads to. */
    private String done(String username, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response = response(username, request);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
        return String.valueOf(response.getRedirectedUrl());
    }

    private String refused(String username, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response = response(username, request);
        assertThat(response.getStatus()).isEqualTo(422);
        return Jsoup.parse(response.getContentAsString())
                .select(".error-summary")
                .text();
    }

    private Document page(String username, String address) throws Exception {
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
