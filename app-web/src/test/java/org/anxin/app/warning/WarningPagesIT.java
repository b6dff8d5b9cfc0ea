package org.anxin.app.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.CountedStatements;
import org.anxin.app.Signed;
import org.anxin.app.shared.security.SignedIn;
import org.anxin.domain.enterprise.EnterprisePanel;
import org.anxin.domain.project.ProjectPanel;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who sees which warnings, what can be done about them, and how they are taken away. */
@AnxinTest
class WarningPagesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    ScanningForWarnings scanning;

    @Autowired
    List<ProjectPanel> projectPanels;

    @Autowired
    List<EnterprisePanel> enterprisePanels;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aTownshipSeesItsOwnWarningsAndASectorItsOwn() throws Exception {
        var warning = warned("范围小区", "HOUSING", ARegister.YAOLI);

        for (var sees : List.of("jiancha", "zhujian", "yaoli", "shenji", "lingdao")) {
            assertThat(page(sees, "/warnings?q=范围小区").select("#warnings-table tbody tr"))
                    .as(sees)
                    .hasSize(1);
            assertThat(status(sees, get("/warnings/" + warning))).as(sees).isEqualTo(200);
        }
        for (var blind : List.of("sanyuan", "jiaotong")) {
            assertThat(page(blind, "/warnings?q=范围小区").select("#warnings-table tbody tr"))
                    .as(blind)
                    .isEmpty();
            assertThat(status(blind, get("/warnings/" + warning))).as(blind).isEqualTo(404);
        }
        for (var refused : List.of("gonghang", "gonghang-fh", "admin")) {
            assertThat(status(refused, get("/warnings"))).as(refused).isEqualTo(403);
            assertThat(status(refused, get("/warnings/" + warning))).as(refused).isEqualTo(403);
        }
        assertThat(status(
                        "sanyuan",
                        post("/warnings/" + warning + "/disposals")
                                .param("text", "无关")
                                .param("version", "0")))
                .isEqualTo(404);
    }

    @Test
    void aTownshipWritesWhatItDoesAndTheInspectorCloses() throws Exception {
        var warning = warned("办结小区", "HOUSING", ARegister.YAOLI);
        var address = "/warnings/" + warning;

        assertThat(page("yaoli", address).select("a[href$=/closing]")).isEmpty();
        var tooEarly = response(
                "jiancha",
                post(address + "/closing")
                        .param("closing", "CORRECTED")
                        .param("note", "已开户")
                        .param("version", "0"));
        assertThat(tooEarly.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(tooEarly.getContentAsString())
                        .select(".field-error")
                        .text())
                .contains("先登记核实和处置情况");

        assertThat(status(
                        "yaoli", post(address + "/disposals").param("text", " ").param("version", "0")))
                .isEqualTo(422);
        assertThat(response(
                                "yaoli",
                                post(address + "/disposals")
                                        .param("text", "已约谈总包")
                                        .param("version", "0"))
                        .getRedirectedUrl())
                .isEqualTo(address);
        var dossier = page("jiancha", address);
        assertThat(dossier.select(".course").text()).contains("姚李镇").contains("已约谈总包");

        assertThat(status(
                        "jiancha",
                        post(address + "/closing")
                                .param("closing", "CORRECTED")
                                .param("note", "已开户")
                                .param("version", "0")))
                .as("opened before the disposal")
                .isEqualTo(409);
        var version = page("jiancha", address + "/closing")
                .select("input[name=version]")
                .val();
        assertThat(response(
                                "jiancha",
                                post(address + "/closing")
                                        .param("closing", "CORRECTED")
                                        .param("note", "已开户")
                                        .param("version", version))
                        .getRedirectedUrl())
                .isEqualTo(address);
        assertThat(page("yaoli", address).select(".course").text())
                .contains("办结：已整改")
                .contains("已开户");
        assertThat(status("jiancha", get(address + "/closing"))).isEqualTo(404);
    }

    @Test
    void theListFiltersAndTheWorkbookHoldsWhatItShows() throws Exception {
        warned("筛选小区", "HOUSING", ARegister.YAOLI);
        warned("筛选公路", "TRANSPORT", ARegister.SANYUAN);

        assertThat(page(
                                "jiancha",
                                "/warnings?q=筛选&sector=TRANSPORT&colour=RED&state=UNCLOSED&overdue=0&rule=NO_ACCOUNT&township="
                                        + ARegister.SANYUAN)
                        .select("#warnings-table tbody tr")
                        .text())
                .contains("筛选公路")
                .doesNotContain("筛选小区");
        assertThat(page("jiancha", "/warnings?q=筛选&overdue=1").text()).contains("没有符合条件的预警");
        for (var sort : List.of("number", "-colour", "project", "township", "opened", "-due", "urgency")) {
            assertThat(page("jiancha", "/warnings?q=筛选&sort=" + sort).select("#warnings-table tbody tr"))
                    .as(sort)
                    .hasSize(2);
        }

        var book = response("shenji", get("/warnings.xlsx?q=筛选&township=" + ARegister.YAOLI));
        assertThat(book.getStatus()).isEqualTo(200);
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(book.getContentAsByteArray()))) {
            var text = new StringBuilder();
            read.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append(' ')));
            assertThat(text)
                    .contains("欠薪预警台账")
                    .contains("筛选小区")
                    .contains("最迟应设立")
                    .doesNotContain("筛选公路");
        }
    }

    @Test
    void theBoardCountsWhatTheListShowsAndEveryNumberLeadsThere() throws Exception {
        warned("分布小区", "HOUSING", ARegister.YAOLI);

        var line = page("jiancha", "/warnings/board").select("#board-table tbody tr:contains(姚李镇)");
        var red = line.select("td").getFirst();
        var listed = page("jiancha", red.select("a").attr("href"));
        assertThat(listed.select(".pager-count").text()).isEqualTo("共 " + red.text() + " 条");
        assertThat(page("sanyuan", "/warnings/board")
                        .select("#board-table tbody tr")
                        .text())
                .contains("三元镇")
                .doesNotContain("姚李镇");
        assertThat(status("shenji", get("/warnings/board.xlsx"))).isEqualTo(200);
        assertThat(CountedStatements.during(() -> page("jiancha", "/warnings/board")))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void homeTellsWhoHandlesWarningsHowManyWaitAndUntilWhen() throws Exception {
        warned("待办小区", "HOUSING", ARegister.YAOLI);

        assertThat(page("yaoli", "/").select(".todos").text()).containsPattern("处置：红色预警 \\d+ 件");
        assertThat(page("shenji", "/").text()).doesNotContain("处置：红色预警");
    }

    @Test
    void evidenceThatNamesAnAccountOrANoticeLeadsThere() throws Exception {
        var month = YearMonth.now(clock).minusMonths(1);
        var project = register.project("证据小区", "HOUSING", ARegister.YAOLI);
        var account = register.account(project, ARegister.ICBC);
        var notice = register.confirmedNotice(account, month, "0.00", "300000.00", "280000.00");
        register.transferOut(notice, 1, "示例某商贸有限公司", "5000.00");
        scanning.touched(List.of(project), month);
        var warning = jdbc.sql("SELECT id FROM early_warning WHERE project_id = ? AND rule = 'TRANSFER_OUTSIDE'")
                .param(project)
                .query(UUID.class)
                .single();

        var links =
                page("yaoli", "/warnings/" + warning).select("#figures-table a").eachAttr("href");

        assertThat(links)
                .containsExactly("/wage-accounts/" + account, "/wage-accounts/notices/" + notice + "/statement");
        for (var link : links) {
            assertThat(status("yaoli", get(link))).as(link).isEqualTo(200);
        }
    }

    @Test
    void theListGoesByColourThenDayThenNumberAndLeadsFromOneToTheNext() throws Exception {
        warned("先后甲小区", "HOUSING", ARegister.YAOLI);
        var second = warned("先后乙小区", "HOUSING", ARegister.YAOLI);

        var first = page("yaoli", "/warnings?state=OPEN")
                .select("#warnings-table td[data-label=内容] a")
                .first();
        var next = page("yaoli", "/warnings/" + second).select("#next-warning");
        assertThat(next.attr("href")).isEqualTo(first.attr("href"));
        assertThat(page("shenji", "/warnings/" + second).select("#next-warning"))
                .isEmpty();
        assertThat(page("yaoli", "/warnings?q=先后")
                        .select("#warnings-table td[data-label=预警号]")
                        .eachText())
                .extracting(Integer::valueOf)
                .isSorted();
    }

    @Test
    void aLeadersFirstPageCountsTheOpenWarningsByColourAndTheOverdueAlerts() throws Exception {
        warned("首页小区", "HOUSING", ARegister.YAOLI);

        var home = page("lingdao", "/");
        for (var colour : List.of("RED", "ORANGE", "YELLOW")) {
            var figure = home.select(".figures a[href=/warnings?state=UNCLOSED&colour=" + colour + "]");
            assertThat(page("lingdao", figure.attr("href"))
                            .select(".pager-count")
                            .text()
                            .replaceAll("\\D", ""))
                    .as(colour)
                    .isEqualTo(figure.select("strong").text());
        }
        assertThat(home.select(".figures a[href=/wage-accounts/alerts?state=OVERDUE]")
                        .text())
                .endsWith("异常逾期未答复");
        assertThat(page("shenji", "/").select(".figures").text()).doesNotContain("红色预警");
    }

    @Test
    void projectAndEnterpriseShowTheirWarnings() {
        var project = register.project("页面小区", "HOUSING", ARegister.YAOLI);
        scanning.touched(List.of(project), YearMonth.of(2026, 1));
        var contractor = jdbc.sql(
                        "SELECT enterprise_id FROM project_party WHERE project_id = ? AND role = 'GENERAL_CONTRACTOR'")
                .param(project)
                .query(UUID.class)
                .single();
        var inspector = ((SignedIn) accounts.loadUserByUsername("jiancha")).actor();

        assertThat(projectPanels.stream()
                        .flatMap(panel -> panel.on(project, true, inspector).stream())
                        .filter(section -> section.title().startsWith("欠薪预警"))
                        .flatMap(section -> section.lines().stream()))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("开工后未设专用账户"));
        assertThat(enterprisePanels.stream()
                        .flatMap(panel -> panel.on(contractor, inspector).stream())
                        .filter(section -> section.title().startsWith("欠薪预警")))
                .singleElement()
                .satisfies(section -> assertThat(section.lines()).hasSize(1));
    }

    @Test
    void aLeaderWritesOnAWarning() throws Exception {
        var warning = warned("批示小区", "HOUSING", ARegister.YAOLI);

        assertThat(page("lingdao", "/warnings/" + warning)
                        .select(".instructions a")
                        .attr("href"))
                .contains("on=warning");
        assertThat(page("lingdao", "/instructions/new?on=warning&key=" + warning)
                        .select("h1")
                        .text())
                .contains("批示小区");
    }

    /** A project under construction for half a year without an account, looked at. */
    private UUID warned(String name, String sector, String township) {
        var project = register.project(name, sector, township);
        scanning.touched(List.of(project), YearMonth.of(2026, 1));
        return jdbc.sql("SELECT id FROM early_warning WHERE project_id = ?")
                .param(project)
                .query(UUID.class)
                .single();
    }

    private Document page(String username, String address) throws Exception {
        var response = response(username, get(address));
        assertThat(response.getStatus()).as(username + " " + address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private int status(String username, MockHttpServletRequestBuilder request) throws Exception {
        return response(username, request).getStatus();
    }

    private MockHttpServletResponse response(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
