package org.anxin.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.CountedStatements;
import org.anxin.app.Signed;
import org.anxin.app.shared.security.SignedIn;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.enterprise.EnterprisePanel;
import org.anxin.domain.project.ApprovalLevel;
import org.anxin.domain.project.ConstructionNature;
import org.anxin.domain.project.Investment;
import org.anxin.domain.project.LaborCostMethod;
import org.anxin.domain.project.PartyRole;
import org.anxin.domain.project.PermitKind;
import org.anxin.domain.project.ProjectCategory;
import org.anxin.domain.project.ProjectScale;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.shared.Actor;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The housing bureau registers its projects and leads them through their life; others see what is theirs to see. */
@AnxinTest
class ProjectsIT {

    private static final int MOST_STATEMENTS = 12;
    private static final int MOST_OF_ONE_RECORD = 16;
    private static final int MOST_BYTES = 60_000;
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ObjectProvider<EnterprisePanel> panels;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    ToldChanges told;

    @Autowired
    Sentences sentences;

    @Test
    void aProjectGoesFromTheFormThroughAllItsSteps() throws Exception {
        var owner = enterprise("投资");
        var contractor = enterprise("建工");
        var blank = page("zhujian", "/projects/new");
        assertThat(blank.select("#sector option").eachText())
                .as("own sector only")
                .containsExactly("请选择", "住房城乡建设");
        assertThat(blank.select("#sector option[selected]").text()).isEqualTo("住房城乡建设");

        var name = name();
        var address = redirected(
                "zhujian",
                aForm(name)
                        .param("owner", creditCode(owner))
                        .param("contractor", nameOf(contractor))
                        .param("permitKind", "CONSTRUCTION_PERMIT")
                        .param("permitNo", "（施）2026-１")
                        .param("permitOn", "2026年1月8日")
                        .param("contractPrice", "12,345,678.90")
                        .param("laborCostMethod", "RATIO")
                        .param("laborCostRatio", "30")
                        .param("officerName", "专管（示例）")
                        .param("officerPhone", "13812345678"));

        var page = page("zhujian", address);
        assertThat(page.select("h1").text()).isEqualTo(name);
        assertThat(page.select(".page-line").text())
                .containsPattern("YJ20\\d\\d-\\d{4}")
                .contains("筹备", "姚李镇", "区住建局");
        assertThat(page.select(".facts").text())
                .contains("12,345,678.90 元", "按工程款比例，30%", "专管（示例）　138****5678", "(施)2026-1")
                .doesNotContain("13812345678");
        assertThat(page.select("#parties-table tbody tr").eachText())
                .satisfiesExactly(
                        line -> assertThat(line).contains("建设单位", nameOf(owner)),
                        line -> assertThat(line).contains("施工总承包", nameOf(contractor)));
        assertThat(page.select("#parties-table td.party-1").text()).contains(nameOf(contractor));
        assertThat(page.select(".act-row a").eachText())
                .contains("变更为立项", "变更为在建")
                .doesNotContain("变更为停工");

        step(address, "UNDER_CONSTRUCTION", "2026-02-01", "");
        step(address, "SUSPENDED", "2026-03-01", "雨季");
        step(address, "UNDER_CONSTRUCTION", "2026-04-01", "");
        step(address, "COMPLETED", "2026-05-01", "");
        step(address, "SETTLED", "2026-06-01", "");
        var settled = page("zhujian", address);
        assertThat(settled.select(".life li").eachText())
                .containsExactly(
                        "筹备 2026-01-05",
                        "在建 2026-02-01",
                        "停工 2026-03-01雨季",
                        "在建 2026-04-01",
                        "完工 2026-05-01",
                        "结清 2026-06-01");
        assertThat(settled.select(".facts").text()).contains("实际开工 2026-02-01", "实际完工 2026-05-01");
        assertThat(jdbc.queryForObject(
                        "SELECT officer_phone FROM project WHERE id = ?::uuid", String.class, idIn(address)))
                .as("sealed")
                .startsWith("aes-gcm:")
                .doesNotContain("05645678");
    }

    @Test
    void aWrongFormSaysWhatToDoAndKeepsWhatWasTyped() throws Exception {
        var refused = response(
                "zhujian",
                post("/projects")
                        .param("name", "只有名字")
                        .param("contractPrice", "一百万")
                        .param("permitNo", "2026-1")
                        .param("owner", "没有这家企业"));

        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".error-summary").text())
                .contains("选择项目分类", "选择投资性质", "选择所在乡镇", "填写大于 0 的金额", "选择开工手续的种类", "没有登记“没有这家企业”这家企业");
        assertThat(form.select("#name").val()).isEqualTo("只有名字");
        assertThat(form.select("#contractPrice").val()).isEqualTo("一百万");
    }

    @Test
    void whatCannotBeTrueIsRefusedBesideItsField() throws Exception {
        var ended = response(
                "zhujian", aForm(name()).param("plannedStartOn", "2026-03-01").param("plannedEndOn", "2026-02-28"));
        assertThat(ended.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(ended.getContentAsString())
                        .select("#plannedEndOn-error")
                        .text())
                .contains("计划完工日期不能早于计划开工日期");

        var code = "GB-" + COUNT.incrementAndGet();
        redirected("zhujian", aForm(name()).param("code", code));
        var twice = response("zhujian", aForm(name()).param("code", code));
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(twice.getContentAsString()).select("#code-error").text())
                .contains("已经登记");
    }

    @Test
    void aBureauRegistersProjectsOfItsOwnSectorOnlyAndInspectorsOfAll() throws Exception {
        var foreign = response("jiaotong", aForm(name()));
        assertThat(foreign.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(foreign.getContentAsString())
                        .select("#sector-error")
                        .text())
                .contains("不属于本单位主管的行业");

        var address = redirected("jiancha", aForm(name()));
        assertThat(page("zhujian", address).select(".page-line").text()).contains("区住建局");
        assertThat(response("yaoli", aForm(name())).getStatus()).isEqualTo(403);
    }

    @Test
    void whoeverChangedItFirstWins() throws Exception {
        var address = redirected("zhujian", aForm(name()));
        var form = page("zhujian", address + "/edit");
        var version = form.select("input[name=version]").val();
        assertThat(form.select("#name").val()).isNotBlank();

        assertThat(response("zhujian", edited(address, "先保存的", version)).getStatus())
                .isEqualTo(302);
        var stale = response("zhujian", edited(address, "后保存的", version));

        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("先保存的");
        assertThat(page("zhujian", address).select("h1").text()).isEqualTo("先保存的");
    }

    @Test
    void aTownshipSeesItsOwnProjectsAndABureauThoseOfItsSector() throws Exception {
        var mark = name();
        var yaoli = register.project(mark + "姚李", "HOUSING", ARegister.YAOLI);
        var sanyuan = register.project(mark + "三元", "HOUSING", ARegister.SANYUAN);
        var road = register.project(mark + "公路", "TRANSPORT", ARegister.SANYUAN);

        assertThat(names("yaoli", mark)).containsExactly(mark + "姚李");
        assertThat(names("zhujian", mark)).containsExactlyInAnyOrder(mark + "姚李", mark + "三元");
        assertThat(names("jiaotong", mark)).containsExactly(mark + "公路");
        assertThat(names("shenji", mark)).hasSize(3);
        assertThat(response("yaoli", get("/projects/" + yaoli)).getStatus()).isEqualTo(200);
        assertThat(response("yaoli", get("/projects/" + sanyuan)).getStatus()).isEqualTo(404);
        for (var path : new String[] {"", "/edit", "/state", "/void", "/parties/new"}) {
            assertThat(response("zhujian", get("/projects/" + road + path)).getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(response("zhujian", edited("/projects/" + road, "不该改", "0")).getStatus())
                .isEqualTo(404);
        assertThat(response("zhujian", get("/projects/" + UUID.randomUUID())).getStatus())
                .isEqualTo(404);
        assertThat(page("yaoli", "/projects/" + yaoli)
                        .select(".act-row, .page-actions a")
                        .text())
                .as("a township reads")
                .doesNotContain("修改", "变更为");
    }

    @Test
    void partiesHangBelowEachOtherAndAreVoidedFromBelow() throws Exception {
        var project = register.project(name(), "HOUSING", ARegister.YAOLI);
        var address = "/projects/" + project;
        var contractor = partyIn(project, "GENERAL_CONTRACTOR");
        var labor = enterprise("劳务");
        jdbc.update("""
                INSERT INTO qualification_certificate (id, enterprise_id, number, title, valid_to, recorded_by, recorded_at, version)
                VALUES (gen_random_uuid(), ?, 'LW-1', '施工劳务资质', DATE '2030-01-01', 'test', now(), 0)""", labor);
        var part = post(address + "/parties")
                .param("role", "LABOR_SUBCONTRACTOR")
                .param("parentId", contractor.toString())
                .param("enterprise", creditCode(labor));

        var unknown = response(
                "zhujian",
                post(address + "/parties")
                        .param("role", "LABOR_SUBCONTRACTOR")
                        .param("enterprise", creditCode(labor))
                        .param("certificateNo", "LW-9"));
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(unknown.getContentAsString())
                        .select("#certificateNo-error")
                        .text())
                .contains("没有登记编号为“LW-9”的资质证书");

        assertThat(redirected("zhujian", part.param("certificateNo", "LW-1").param("amount", "3,000,000")))
                .isEqualTo(address);
        redirected(
                "zhujian",
                post(address + "/parties")
                        .param("role", "LABOR_SUBCONTRACTOR")
                        .param("parentId", contractor.toString())
                        .param("personName", "李四（示例）"));
        var rows = page("zhujian", address).select("#parties-table tbody tr");
        assertThat(rows.select("td.party-1, td.party-0").size()).isEqualTo(4);
        assertThat(rows.text()).contains("LW-1", "3,000,000.00", "李四（示例）（个人）");

        var refused = response("zhujian", voiding(address, contractor));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("请先作废下级");

        var below = partyIn(project, "LABOR_SUBCONTRACTOR");
        var form = page("zhujian", address + "/parties/" + below + "/edit");
        assertThat(form.select("#parentId option[selected]").text()).contains("施工总承包");
        redirected(
                "zhujian",
                post(address + "/parties/" + below + "/edit")
                        .param("version", form.select("input[name=version]").val())
                        .param("role", "LABOR_SUBCONTRACTOR")
                        .param("parentId", contractor.toString())
                        .param("enterprise", creditCode(labor))
                        .param("leftOn", "2026-05-01"));
        assertThat(page("zhujian", address).select("#parties-table").text()).contains("至 2026-05-01");
        redirected("zhujian", voiding(address, below));
        assertThat(page("zhujian", address).select("#parties-table").text()).doesNotContain(nameOf(labor));
    }

    @Test
    void aVoidedProjectLeavesTheListAndStaysReadable() throws Exception {
        var name = name();
        var address = redirected("zhujian", aForm(name));
        var number = "VOID-" + idIn(address);
        note(address, number);
        var version =
                page("zhujian", address + "/void").select("input[name=version]").val();
        redirected("zhujian", post(address + "/void").param("version", version).param("reason", "重复登记"));

        assertThat(names("zhujian", name)).isEmpty();
        assertThat(page("zhujian", "/projects?state=VOIDED&q=" + name)
                        .select("#projects-table")
                        .text())
                .contains(name, "已作废");
        assertThat(page("zhujian", address).select(".alert").text()).contains("重复登记");
        assertThat(response("zhujian", get(address + "/edit")).getStatus()).isEqualTo(404);
        note(redirected("zhujian", aForm(name)), number);
    }

    /** Under which number another platform knows the project. */
    private void note(String address, String number) throws Exception {
        redirected(
                "zhujian",
                post("/references")
                        .param("kind", "project")
                        .param("key", idIn(address))
                        .param("platform", "PROVINCIAL_WAGE")
                        .param("number", number));
    }

    @Test
    void filesGoWithTheProject() throws Exception {
        var address = redirected("zhujian", aForm(name()));
        var file = new MockMultipartFile("files", "任命文件.txt", "text/plain", "任命（示例）".getBytes(StandardCharsets.UTF_8));
        redirected("zhujian", multipart(address + "/files").file(file));

        var link = page("yaoli", address).select(".file-name a");
        assertThat(link.text()).isEqualTo("任命文件.txt");
        assertThat(response("yaoli", get(link.attr("href"))).getStatus()).isEqualTo(200);
        assertThat(response("sanyuan", get(link.attr("href"))).getStatus()).isEqualTo(404);
        assertThat(response("jiaotong", multipart(address + "/files").file(file))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theListIsFilteredCountedAndExportedAlike() throws Exception {
        var mark = name();
        var wrong = register.project(mark + "缺许可", "HOUSING", ARegister.YAOLI);
        register.account(register.project(mark + "有账户", "TRANSPORT", ARegister.SANYUAN), ARegister.ICBC);
        jdbc.update(
                "INSERT INTO project_defect (project_id, code, since) VALUES (?, 'no-permit', CURRENT_DATE)", wrong);

        var list = page("shenji", "/projects?q=" + mark);
        assertThat(list.select(".state-counts").text()).isEqualTo("在建 2");
        assertThat(list.select(".defect")).hasSize(1);
        assertThat(names("shenji", mark + "&defects=yes")).containsExactly(mark + "缺许可");
        assertThat(names("shenji", mark + "&defects=no")).containsExactly(mark + "有账户");
        assertThat(names(
                        "shenji", mark + "&sector=TRANSPORT&township=341504102&investment=GOVERNMENT&category=HOUSING"))
                .containsExactly(mark + "有账户");
        assertThat(names("shenji", mark + "&contractor=" + mark + "缺许可总包")).containsExactly(mark + "缺许可");
        assertThat(names("shenji", mark + "&state=SETTLED")).isEmpty();
        assertThat(names("shenji", mark + "&sort=name")).hasSize(2);
        assertThat(page("shenji", "/projects?size=10&sort=-contractPrice").select("#projects-table tbody tr"))
                .isNotEmpty();

        var export = response("shenji", get("/projects.xlsx?sector=TRANSPORT&state=UNDER_CONSTRUCTION&q=" + mark));
        assertThat(export.getStatus()).isEqualTo(200);
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(export.getContentAsByteArray()))) {
            var cells = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.append(cell).append('|')));
            assertThat(cells.toString())
                    .contains("在建项目台账", "行业：交通运输", mark + "有账户", mark + "有账户总包公司", "按工程款比例（30%）", "施工许可证", "1.0E7")
                    .doesNotContain("缺许可");
        }
        assertThat(response("sanyuan", get("/projects.xlsx")).getStatus()).isEqualTo(403);
    }

    @Test
    void anEnterprisesProjectsAreToldOnItsPage() throws Exception {
        var project = register.project(name(), "HOUSING", ARegister.YAOLI);
        var contractor = jdbc.queryForObject(
                "SELECT enterprise_id FROM project_party WHERE project_id = ? AND role = 'GENERAL_CONTRACTOR'",
                UUID.class,
                project);
        assertThat(page("shenji", "/projects?enterprise=" + contractor).select("#projects-table tbody tr"))
                .hasSize(1);
        assertThat(page("shenji", "/projects?enterprise=" + contractor)
                        .select(".page-line")
                        .text())
                .contains("总包公司");
        var told = panels.orderedStream()
                .flatMap(panel -> panel.on(contractor, actor("shenji")).stream())
                .filter(section -> section.title().equals("参建项目"))
                .toList();
        assertThat(told)
                .singleElement()
                .satisfies(section -> assertThat(section.lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line.link()).isEqualTo("/projects/" + project)));
        assertThat(panels.orderedStream()
                        .flatMap(panel -> panel.on(contractor, actor("sanyuan")).stream())
                        .filter(section -> section.title().equals("参建项目")))
                .as("none that a township may not see")
                .isEmpty();
    }

    @Test
    void aPageSendsFewStatementsAndFewBytes() throws Exception {
        var project = register.project(name(), "HOUSING", ARegister.YAOLI);
        for (int i = 0; i < 10; i++) {
            register.party(project, "LABOR_SUBCONTRACTOR", enterprise("劳务"));
        }
        var address = "/projects/" + project;
        assertThat(page("zhujian", address).html().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(MOST_BYTES);
        assertThat(statementsOf(address)).hasSizeBetween(1, MOST_OF_ONE_RECORD);
        assertThat(statementsOf(address + "/parties/new")).hasSizeBetween(1, MOST_STATEMENTS);
    }

    @Test
    void thoseWhoListenAreToldAfterTheChangeIsInTheBooks() throws Exception {
        var name = name();
        var address = redirected("zhujian", aForm(name).param("owner", creditCode(enterprise("投资"))));
        var id = UUID.fromString(idIn(address));
        assertThat(told.of(id)).containsExactly(name + "，PREPARING，参建 1 家");

        step(address, "UNDER_CONSTRUCTION", "2026-02-01", "");
        redirected(
                "zhujian",
                post(address + "/parties").param("role", "SUPERVISOR").param("personName", "监理人（示例）"));
        assertThat(told.of(id)).last().isEqualTo(name + "，UNDER_CONSTRUCTION，参建 2 家");
        assertThat(told.of(id)).hasSize(3);
    }

    @Test
    void everyChoiceHasItsWord() {
        for (var choices : List.<Enum<?>[]>of(
                ProjectState.values(),
                ProjectCategory.values(),
                ConstructionNature.values(),
                ProjectScale.values(),
                ApprovalLevel.values(),
                Investment.values(),
                PermitKind.values(),
                LaborCostMethod.values(),
                PartyRole.values())) {
            assertThat(choices)
                    .allSatisfy(choice -> assertThat(sentences.of(choice)).matches("\\p{IsHan}+"));
        }
    }

    private MockHttpServletRequestBuilder aForm(String name) {
        return post("/projects")
                .param("name", name)
                .param("category", "HOUSING")
                .param("investment", "GOVERNMENT")
                .param("sector", "HOUSING")
                .param("townshipCode", ARegister.YAOLI)
                .param("state", "PREPARING")
                .param("since", "2026-01-05");
    }

    private static MockHttpServletRequestBuilder edited(String address, String name, String version) {
        return post(address + "/edit")
                .param("version", version)
                .param("name", name)
                .param("category", "HOUSING")
                .param("investment", "GOVERNMENT")
                .param("sector", "HOUSING")
                .param("townshipCode", ARegister.YAOLI);
    }

    private MockHttpServletRequestBuilder voiding(String address, UUID party) throws Exception {
        var path = address + "/parties/" + party + "/void";
        var version = page("zhujian", path).select("input[name=version]").val();
        return post(path).param("version", version).param("reason", "企业选错");
    }

    private void step(String address, String next, String onDay, String reason) throws Exception {
        var form = page("zhujian", address + "/state?to=" + next);
        assertThat(form.select("input[name=next][checked]").val()).isEqualTo(next);
        redirected(
                "zhujian",
                post(address + "/state")
                        .param("version", form.select("input[name=version]").val())
                        .param("next", next)
                        .param("onDay", onDay)
                        .param("reason", reason));
    }

    private List<String> names(String username, String query) throws Exception {
        return page(username, "/projects?q=" + query)
                .select("#projects-table td[data-label=项目] a")
                .eachText();
    }

    private Actor actor(String username) {
        return ((SignedIn) accounts.loadUserByUsername(username)).actor();
    }

    private UUID partyIn(UUID project, String role) {
        return jdbc.queryForObject(
                "SELECT id FROM project_party WHERE project_id = ? AND role = ? AND enterprise_id IS NOT NULL AND voided_at IS NULL",
                UUID.class,
                project,
                role);
    }

    private UUID enterprise(String word) {
        return register.enterprise("项目测试" + word + COUNT.incrementAndGet() + "公司");
    }

    private String creditCode(UUID enterprise) {
        return jdbc.queryForObject("SELECT credit_code FROM enterprise WHERE id = ?", String.class, enterprise);
    }

    private String nameOf(UUID enterprise) {
        return jdbc.queryForObject("SELECT name FROM enterprise WHERE id = ?", String.class, enterprise);
    }

    private static String name() {
        return "台账项目" + COUNT.incrementAndGet() + "号";
    }

    private static String idIn(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String redirected(String username, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var answer = response(username, request);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return answer.getRedirectedUrl();
    }

    private Document page(String username, String address) throws Exception {
        var answer = response(username, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    /** What a page asks for somebody who is in already. */
    private List<String> statementsOf(String address) throws Exception {
        var request = get(address).with(signed.as("zhujian"));
        return CountedStatements.sent(() -> mvc.perform(request));
    }

    private MockHttpServletResponse response(String username, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
