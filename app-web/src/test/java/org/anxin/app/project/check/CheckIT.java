package org.anxin.app.project.check;

import static org.anxin.app.ARegister.YAOLI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.enterprise.KeepingCertificates;
import org.anxin.app.project.check.FindingContracting.Raised;
import org.anxin.app.project.check.RecordingTemplates.Revised;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.security.SignedIn;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.enterprise.QualificationCertificate.Paper;
import org.anxin.domain.policy.Money;
import org.anxin.domain.project.check.ClauseCheck;
import org.anxin.domain.project.check.ClauseStanding;
import org.anxin.domain.project.check.ContractClause;
import org.anxin.domain.project.check.DefectRules;
import org.anxin.domain.project.check.FindingKind;
import org.anxin.domain.project.check.FindingState;
import org.anxin.domain.project.check.FoundDefect;
import org.anxin.domain.project.check.GuaranteeForm;
import org.anxin.domain.project.check.GuaranteeStanding;
import org.anxin.domain.project.check.PaymentGuarantee.Terms;
import org.anxin.domain.project.check.ProjectDefects;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.task.obligation.ObligationState;
import org.anxin.domain.task.obligation.Obligations;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is checked of a project, from the clerk of its sector authority to the authority's finding. What a test does is rolled
 * back; so it acts through the use cases, since a page that redirects commits.
 */
@AnxinTest
@Transactional
class CheckIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    ARegister register;

    @Autowired
    CheckingClauses clauses;

    @Autowired
    DetectingDefects detecting;

    @Autowired
    NightlyDefects nightly;

    @Autowired
    KeepingCertificates certificates;

    @Autowired
    ProjectDefects defects;

    @Autowired
    FindingContracting finding;

    @Autowired
    RecordingGuarantees guarantees;

    @Autowired
    RemindingOfGuarantees reminding;

    @Autowired
    RecordingTemplates templates;

    @Autowired
    Obligations obligations;

    @Autowired
    Sentences sentences;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private UUID project;
    private LocalDate today;

    @BeforeEach
    void aHousingProjectInYaoli() {
        project = register.project("核对示例小区", "HOUSING", YAOLI);
        today = LocalDate.now(clock);
    }

    @Test
    void everyDefectHasItsSentence() {
        assertThat(new DefectRules(day -> true).codes())
                .allSatisfy(code -> assertThat(sentences.text("rule.project-defect." + code, "某单位"))
                        .contains("（")
                        .doesNotContain("{"));
    }

    @Test
    void aClauseThatIsSaidNeedsItsPageAndWhatWasTypedStays() throws Exception {
        var refused = response(
                "zhujian",
                post(clausesPage())
                        .param("version", "0")
                        .param("met[WAGES_FIRST]", "yes")
                        .param("note[WAGES_FIRST]", "见专用条款"));

        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".error-summary").text()).contains("填写“优先保障农民工工资”在合同中的页码");
        assertThat(form.select("input[name='note[WAGES_FIRST]']").val()).isEqualTo("见专用条款");
        assertThat(form.select("input[name='met[WAGES_FIRST]'][value=yes]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void aContractThatSaysEveryClauseIsCompliantOnItsPageAndInTheLedger() throws Exception {
        detect();
        assertThat(codes()).contains("clauses-unchecked");

        clauses.check(project, 0, all(true), actor("zhujian"));

        assertThat(codes()).doesNotContain("clauses-unchecked");
        assertThat(page("zhujian", clausesPage()).select(".alert-success").text())
                .contains("合规");
        assertThat(page("zhujian", "/projects/" + project).text()).contains("合规，6 条都已载明");
        var ledger = page("shenji", "/projects/clauses?q=核对示例&standing=" + ClauseStanding.COMPLIANT);
        assertThat(ledger.select("#clauses-table tbody tr")).hasSize(1);
        assertThat(ledger.select(".big-figure").text()).contains("住房城乡建设合同合规率");
        assertThat(workbook("/projects/clauses.xlsx?q=核对示例")).contains("第12页", "合规", "核对示例小区");
    }

    @Test
    void aClauseThatIsMissingTurnsTheProjectRedUntilItIsThere() {
        clauses.check(project, 0, all(false), actor("zhujian"));
        assertThat(codes()).contains("clause-wages-first", "clause-no-advanced-capital");

        assertThatThrownBy(() -> clauses.check(project, 0, all(true), actor("zhujian")))
                .as("a form from before")
                .isInstanceOf(StaleForm.class);
        clauses.check(project, clauses.open(project, actor("zhujian")).version(), all(true), actor("zhujian"));

        assertThat(codes()).noneMatch(code -> code.startsWith("clause"));
    }

    @Test
    void clausesAreCheckedInScopeOnly() throws Exception {
        assertThat(response("jiaotong", get(clausesPage())).getStatus()).isEqualTo(404);
        assertThatThrownBy(() -> clauses.check(project, 0, all(true), actor("jiaotong")))
                .isInstanceOf(NotFound.class);
        assertThat(page("yaoli", clausesPage()).select("form[action$=clauses]")).isEmpty();
        assertThat(response("sanyuan", get(clausesPage())).getStatus()).isEqualTo(404);
    }

    @Test
    void aDefectKeepsItsFirstDayAndVanishesWithItsCause() {
        detect();
        jdbc.update("UPDATE project_defect SET since = ? WHERE project_id = ?", today.minusDays(9), project);

        nightly.run();

        assertThat(defects.of(project)).extracting(FoundDefect::since).containsOnly(today.minusDays(9));
        guarantees.record(project, terms(today.plusYears(1)), actor("zhujian"));
        assertThat(codes()).doesNotContain("no-guarantee").contains("clauses-unchecked");

        jdbc.update("UPDATE project SET state = 'COMPLETED', completed_on = ? WHERE id = ?", today, project);
        nightly.run();
        assertThat(codes()).isEmpty();
    }

    @Test
    void aCertificateThatChangesReachesTheProjectAtOnce() {
        var enterprise = register.enterprise("资质示例劳务公司");
        var party = register.party(project, "LABOR_SUBCONTRACTOR", enterprise);
        var first = certificates.record(
                enterprise, new Paper("LW-1", "模板作业", null, null, today.minusDays(1)), actor("zhujian"));
        jdbc.update("UPDATE project_party SET certificate_id = ? WHERE id = ?", first.id(), party);
        detect();
        assertThat(codes()).contains("certificate-expired");

        jdbc.update("DELETE FROM project_defect WHERE project_id = ?", project);
        certificates.record(enterprise, new Paper("LW-2", "钢筋作业", null, null, today), actor("zhujian"));
        assertThat(codes()).contains("certificate-expired");
        begin();

        certificates.prolong(first.id(), version(first.id()), today.plusYears(1), actor("zhujian"));
        assertThat(codes()).doesNotContain("certificate-expired");
        begin();

        certificates.voidCertificate(first.id(), version(first.id()), "证书是别家的", actor("zhujian"));
        assertThat(codes()).contains("no-certificate");
    }

    private long version(UUID certificate) {
        return certificates.find(certificate, actor("zhujian")).certificate().version();
    }

    @Test
    void aPersonBelowTheContractorIsSuspectedOnceAndWaitsForTheAuthority() throws Exception {
        var foreman = person("李包工（示例）");
        detect();
        detect();

        assertThat(codes()).contains("person-as-contractor");
        var row = page("zhujian", "/projects/findings?state=SUSPECTED&project=" + project)
                .select("#findings-table tbody tr");
        assertThat(row).hasSize(1);
        assertThat(row.text()).contains("违法分包", "李包工（示例）", "系统发现", "疑似");
        assertThat(page("zhujian", "/").select(".todos").text()).contains("认定：疑似违法分包（核对示例小区）");
        assertThat(page("jiaotong", "/").select(".todos").text()).doesNotContain("核对示例小区");

        var address = row.select("a").attr("href");
        assertThat(response("jiaotong", get(address)).getStatus()).isEqualTo(404);
        assertThat(page("yaoli", address).select("form[action*=findings]")).isEmpty();
        var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        assertThatThrownBy(() -> finding.find(id, 0, FindingState.CONFIRMED, "属实", List.of(), actor("zhujian")))
                .isInstanceOf(RuleViolation.class);

        finding.find(id, 0, FindingState.CONFIRMED, "与个人签订分包合同属实", List.of(file("认定书.txt")), actor("zhujian"));
        begin();
        detect();

        var found = page("zhujian", address);
        assertThat(found.select(".facts").text()).contains("认定属实");
        assertThat(found.text()).contains("与个人签订分包合同属实", "认定书.txt");
        assertThat(found.select("form[action*=findings]")).isEmpty();
        assertThat(page("zhujian", "/").select(".todos").text()).doesNotContain("核对示例小区");
        assertThat(workbook("/projects/findings.xlsx?project=" + project)).contains("认定属实", "李包工（示例）");
        assertThat(foreman).isNotNull();
    }

    @Test
    void theSystemsOwnSuspicionIsTakenBackWhenTheBooksArePutRight() {
        var foreman = person("王包工（示例）");
        detect();
        jdbc.update(
                "UPDATE project_party SET voided_by = 'test', voided_at = now(), void_reason = '登记错误' WHERE id = ?",
                foreman);

        detect();

        assertThat(jdbc.queryForList(
                        "SELECT state FROM contracting_finding WHERE project_id = ?", String.class, project))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void aPersonRaisesASuspicionAndMayTakeItBack() throws Exception {
        var party = register.party(project, "LABOR_SUBCONTRACTOR", register.enterprise("挂靠示例劳务"));
        var raised = finding.raise(
                new Raised(project, party, FindingKind.AFFILIATION, "工资由另一家公司发放", List.of()), actor("jiancha"));
        begin();

        assertThat(page("zhujian", "/projects/findings/" + raised.id())
                        .select("h1")
                        .text())
                .isEqualTo("疑似挂靠");
        assertThatThrownBy(() -> finding.withdraw(raised.id(), 0, "登记错误", actor("zhujian")))
                .isInstanceOf(RuleViolation.class);
        finding.withdraw(raised.id(), 0, "登记错误", actor("jiancha"));
        begin();
        assertThat(page("jiancha", "/projects/findings/" + raised.id()).text()).contains("已撤回", "登记错误");

        var refused = response("zhujian", post("/projects/" + project + "/findings"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select(".error-summary")
                        .text())
                .contains("选择情形", "填写疑似的事实");
        assertThat(response("yaoli", get("/projects/" + project + "/findings")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void aGuaranteeThatRunsOutIsATodoAndAReminderOfTheAuthority() throws Exception {
        guarantees.record(project, terms(today.plusDays(20)), actor("zhujian"));

        assertThat(page("zhujian", "/").select(".todos").text()).contains("督促续保：核对示例小区的工程款支付担保", "还有 20 天到期");
        assertThat(page("zhujian", "/").select(".figures").text()).contains("合同合规率", "工程款支付担保覆盖率");
        assertThat(reminding.remind()).isPositive();
        assertThat(reminding.remind()).isZero();
        assertThat(jdbc.queryForList(
                        "SELECT recipient FROM reminder WHERE kind = 'payment-guarantee' AND subject_key LIKE ?",
                        String.class,
                        project + "%"))
                .containsOnly("zhujian");
        var ledger = page("shenji", "/projects/guarantees?q=核对示例");
        assertThat(ledger.select("#guarantee-table tbody tr").text())
                .contains("500,000.00", sentences.of(GuaranteeStanding.EXPIRING));
        assertThat(ledger.select(".big-figure").text()).contains("担保覆盖率");
        assertThat(workbook("/projects/guarantees.xlsx?q=核对示例")).contains("即将到期", "工商银行");
    }

    @Test
    void aGuaranteeIsTypedAsPeopleTypeAndRefusedWithWhatToDo() throws Exception {
        var refused = response(
                "zhujian",
                post("/projects/" + project + "/guarantees")
                        .param("form", "BANK")
                        .param("issuer", "工商银行")
                        .param("amount", "五十万")
                        .param("validFrom", today.toString())
                        .param("validTo", "明年"));

        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".error-summary").text()).contains("担保金额写成", "日期写成");
        assertThat(form.select("input[name=issuer]").val()).isEqualTo("工商银行");
    }

    @Test
    void aVoidedGuaranteeNoLongerCovers() throws Exception {
        var guarantee = guarantees.record(project, terms(today.plusYears(1)), actor("zhujian"));
        begin();
        assertThat(codes()).doesNotContain("no-guarantee");

        guarantees.voidGuarantee(guarantee.id(), 0, "金额登记错误", actor("zhujian"));
        begin();

        assertThat(codes()).contains("no-guarantee");
        assertThat(page("zhujian", "/projects/" + project + "/guarantees").text())
                .contains("已作废", "金额登记错误");
        assertThat(response("zhujian", get("/projects/guarantees/" + guarantee.id() + "/void"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aRevisedModelContractFulfilsTheAuthoritysObligation() throws Exception {
        var owed = obligations.findOpenOf("O1").stream()
                .filter(obligation -> obligation.leadCode().equals("341504-ZJ"))
                .findFirst();
        var revision = templates.record(
                new Revised(
                        "房屋建筑施工合同示范文本（示例）",
                        LocalDate.of(2018, 11, 30),
                        Set.copyOf(ContractClause.ofMeasureSix()),
                        List.of(file("示范文本.txt"))),
                actor("zhujian"));
        begin();

        owed.ifPresent(obligation -> assertThat(
                        obligations.findById(obligation.id()).orElseThrow().state())
                .isEqualTo(ObligationState.REPORTED));
        assertThat(page("yaoli", "/projects/templates")
                        .select("#templates-table")
                        .text())
                .contains("房屋建筑施工合同示范文本（示例）", "3 / 6 条");
        assertThat(page("yaoli", "/projects/templates/" + revision.id()).select("form[action$=files]"))
                .isEmpty();
        assertThat(response("jiaotong", get("/projects/templates/" + revision.id() + "/void"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(workbook("/projects/templates.xlsx")).contains("优先保障农民工工资");
    }

    private List<ClauseCheck> all(boolean met) {
        return Arrays.stream(ContractClause.values())
                .map(clause -> ClauseCheck.of(clause, met, met ? "12" : null, null))
                .toList();
    }

    private Terms terms(LocalDate validTo) {
        return new Terms(GuaranteeForm.BANK, "工商银行", "BH-1", Money.of(500_000), today.minusMonths(1), validTo);
    }

    private UUID person(String name) {
        var id = UUID.randomUUID();
        jdbc.update("""
                INSERT INTO project_party (id, project_id, role, person_name, recorded_by, recorded_at, version)
                VALUES (?, ?, 'LABOR_SUBCONTRACTOR', ?, 'test', now(), 0)""", id, project, name);
        return id;
    }

    private void detect() {
        detecting.detect(List.of(project));
        begin();
    }

    private void begin() {
        entities.flush();
        entities.clear();
    }

    private List<String> codes() {
        return defects.of(project).stream().map(FoundDefect::code).toList();
    }

    private String clausesPage() {
        return "/projects/" + project + "/clauses";
    }

    private static IncomingFile file(String name) {
        var text = (name + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return new IncomingFile(name, () -> new ByteArrayInputStream(text));
    }

    private Actor actor(String username) {
        return ((SignedIn) accounts.loadUserByUsername(username)).actor();
    }

    private String workbook(String address) throws Exception {
        var export = response("shenji", get(address));
        assertThat(export.getStatus()).as(address).isEqualTo(200);
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(export.getContentAsByteArray()))) {
            var cells = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cells::append));
            return cells.toString();
        }
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
