package org.anxin.app.task.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.anxin.app.AnxinTest;
import org.anxin.app.CountedStatements;
import org.anxin.app.Signed;
import org.anxin.app.shared.web.Exports;
import org.anxin.app.shared.web.Sentences;
import org.anxin.domain.task.instruction.InstructionStanding;
import org.anxin.domain.task.instruction.InstructionState;
import org.anxin.domain.task.instruction.InstructionStep;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A leader instructs on a measure; the units answer, each its own; what is none of somebody's business is not there. */
@AnxinTest
class LeaderInstructionsIT {

    private static final String YAOLI = "341504104";
    private static final String SANYUAN = "341504102";
    private static final String COURT = "341504-FY";
    private static final String MARK = "（批示测试）";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Sentences sentences;

    @Autowired
    Clock clock;

    @AfterEach
    void leaveNothingBehind() {
        jdbc.update(
                "DELETE FROM leader_instruction_step WHERE instruction_id IN"
                        + " (SELECT id FROM leader_instruction WHERE text LIKE '%' || ?)",
                MARK);
        jdbc.update("DELETE FROM leader_instruction WHERE text LIKE '%' || ?", MARK);
    }

    @Test
    void fromTheLeadersPenToItsClosing() throws Exception {
        var measure = page("lingdao", "/tasks/measures/13");
        var button = measure.select(".instructions a.btn");
        assertThat(button.attr("href")).isEqualTo("/instructions/new?on=measure&key=13");
        var form = page("lingdao", button.attr("href"));
        assertThat(form.select("h1").text()).isEqualTo("批示：第13项 银行按月代发工资");
        assertThat(form.select("input[name=units][checked]"))
                .as("suggested units")
                .isNotEmpty();
        assertThat(form.select("#dueOn").val()).isGreaterThan(today().toString());
        assertThat(form.select("#dueOn-hint").text()).contains("5 个工作日").contains("工作惯例（推定）");

        var address = give("lingdao", today().plusDays(3), YAOLI, SANYUAN);
        assertThat(page("lingdao", address).text()).contains("施区长（示例）批示").contains("同一批示的其他单位");

        var home = page("yaoli", "/");
        var todo = home.select(".todo:contains(答复批示：第13项 银行按月代发工资)");
        assertThat(todo).hasSize(1);
        assertThat(todo.hasClass("todo-yellow")).isTrue();
        var own = todo.select("a").attr("href");
        assertThat(home.select(".figures").text()).contains("未答复批示");

        var answered = answer("yaoli", own, "已逐户核实，12 家企业全部代发。");
        assertThat(answered.getRedirectedUrl()).isEqualTo(own);
        assertThat(page("yaoli", "/").select(".todo:contains(答复批示)")).isEmpty();

        var waiting = page("lingdao", "/").select(".todo:contains(查看答复：第13项)");
        assertThat(waiting.select("a").attr("href")).isEqualTo(own);
        var read = page("lingdao", own);
        assertThat(read.select(".course").text()).contains("12 家企业全部代发");

        var back = page("lingdao", own + "/return");
        var returned = response(
                "lingdao",
                post(own + "/return")
                        .param("version", back.select("input[name=version]").val())
                        .param("reason", "请附代发明细")
                        .param("dueOn", today().plusDays(7).toString()));
        assertThat(returned.getRedirectedUrl()).isEqualTo(own);
        assertThat(page("yaoli", own).text()).contains("已退回，待重新答复").contains("请附代发明细");

        answer("yaoli", own, "明细已附。");
        var closing = page("lingdao", own);
        assertThat(response(
                                "lingdao",
                                post(own + "/closing")
                                        .param(
                                                "version",
                                                closing.select("form[action$=closing] input[name=version]")
                                                        .val()))
                        .getRedirectedUrl())
                .isEqualTo(own);
        assertThat(page("yaoli", own).select(".course-step")).hasSize(5);
        assertThat(page("shenji", "/instructions?state=CLOSED").text()).contains("已办结");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM audit_log WHERE table_name = 'leader_instruction' AND actor = 'yaoli'",
                        Long.class))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aUnitSeesItsOwnAndTheDistrictSeesAll() throws Exception {
        var address = give("lingdao", today(), YAOLI);

        assertThat(page("yaoli", address).select("textarea[name=text]")).hasSize(1);
        assertThat(page("yaoli-sh", address).select("textarea"))
                .as("a reviewer reads and does not answer")
                .isEmpty();
        assertThat(page("jiancha", address).select("textarea"))
                .as("an inspector of another unit")
                .isEmpty();
        for (var stranger : new String[] {"sanyuan", "gonghang", "zhujian", "fagai"}) {
            assertThat(response(stranger, get(address)).getStatus())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(page(stranger, "/instructions").select("#instructions-table"))
                    .as(stranger)
                    .isEmpty();
        }
        assertThat(page("sanyuan", "/tasks/measures/13").select(".instructions tbody tr"))
                .isEmpty();
        assertThat(page("yaoli", "/tasks/measures/13").select(".instructions tbody tr"))
                .hasSize(1);
        assertThat(response("sanyuan", answering(address, "0", "代答")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void onlyTheAddressedUnitAnswersHoweverFarSomebodySees() throws Exception {
        var address = give("lingdao", today(), YAOLI);

        var refused = response("jiancha", answering(address, version(address), "代答"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM leader_instruction_step s JOIN leader_instruction i"
                                + " ON i.id = s.instruction_id WHERE i.text LIKE '%' || ?",
                        Long.class, MARK))
                .isZero();
    }

    @Test
    void whoeverMayNotIsToldSo() throws Exception {
        var address = give("lingdao", today(), YAOLI);

        assertThat(response("yaoli", get("/instructions/new?on=measure&key=13")).getStatus())
                .isEqualTo(403);
        assertThat(response("yaoli", post("/instructions")).getStatus()).isEqualTo(403);
        assertThat(response("yaoli", post(address + "/closing")).getStatus()).isEqualTo(403);
        assertThat(response("yaoli", post(address + "/void")).getStatus()).isEqualTo(403);
        assertThat(response("lingdao", post(address + "/answer")).getStatus()).isEqualTo(403);
        assertThat(response("yaoli", get("/instructions.xlsx")).getStatus()).isEqualTo(403);
        assertThat(response("admin", get("/instructions")).getStatus()).isEqualTo(403);
        assertThat(response("lingdao", get("/instructions/new?on=measure&key=51"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(response("lingdao", get("/instructions/new?on=planet&key=1")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aStaleFormIsRefused() throws Exception {
        var address = give("lingdao", today(), YAOLI);
        var version = version(address);
        answer("yaoli", address, "已办");

        assertThat(response("yaoli", answering(address, version, "再答")).getStatus())
                .isEqualTo(409);
        assertThat(response("yaoli", post(address + "/answer").param("text", "没有版本"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(response("lingdao", post(address + "/closing").param("version", version))
                        .getStatus())
                .isEqualTo(409);
        assertThat(response(
                                "lingdao",
                                post(address + "/return")
                                        .param("version", version)
                                        .param("reason", "补充")
                                        .param("dueOn", today().toString()))
                        .getStatus())
                .isEqualTo(409);
        assertThat(response(
                                "lingdao",
                                post(address + "/void")
                                        .param("version", version)
                                        .param("reason", "误"))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void aWrongFormSaysWhatToDoAndKeepsWhatWasTyped() throws Exception {
        var refused = response(
                "lingdao",
                post("/instructions")
                        .param("on", "measure")
                        .param("key", "13")
                        .param("units", YAOLI)
                        .param("text", " ")
                        .param("dueOn", "后天"));
        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".error-summary").text()).contains("填写批示内容").contains("日期写成 2026-06-30 的样子");
        assertThat(form.select("input[name=units][checked]").eachAttr("value")).containsExactly(YAOLI);

        var past = response("lingdao", giving("lingdao", today().minusDays(1), YAOLI));
        assertThat(past.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(past.getContentAsString()).select("#dueOn-error").text())
                .contains("答复期限不能早于今天");
        assertThat(response("lingdao", giving("lingdao", today())).getStatus()).isEqualTo(422);
    }

    @Test
    void theOfficeRegistersAPaperForALeaderAndDecidesOnIt() throws Exception {
        assertThat(page("ducha", "/instructions/new?on=unit&key=" + YAOLI).select("#instructedBy"))
                .hasSize(1);
        assertThat(response("ducha", giving("ducha", today(), YAOLI)).getStatus())
                .as("without the leader's name")
                .isEqualTo(422);

        var given = response("ducha", giving("ducha", today(), COURT).param("instructedBy", "张区长"));
        var address = given.getRedirectedUrl();
        assertThat(page("lingdao", address).text()).contains("代张区长登记");
        assertThat(page("lingdao", address).select(".page-actions a"))
                .as("another leader's instruction")
                .isEmpty();

        var voided = response(
                "ducha",
                post(address + "/void").param("version", version(address)).param("reason", "重复登记"));
        assertThat(voided.getRedirectedUrl()).isEqualTo(address);
        assertThat(page("ducha", address).text()).contains("已作废").contains("重复登记");
    }

    @Test
    void aCourtIsAdvisedByLetterAndNeverSentBack() throws Exception {
        var address = give("lingdao", today(), COURT);
        jdbc.update(
                "UPDATE leader_instruction SET state = 'ANSWERED', answered_on = due_on WHERE text LIKE '%' || ?",
                MARK);

        assertThat(page("lingdao", address).select(".decision-row").text())
                .contains("函告")
                .doesNotContain("退回");
        assertThat(page("lingdao", address + "/return").select("h1").text()).startsWith("函告：");
        response(
                "lingdao",
                post(address + "/return")
                        .param("version", version(address))
                        .param("reason", "请补充")
                        .param("dueOn", today().plusDays(5).toString()));
        assertThat(page("lingdao", address).text()).contains("已函告，待再次答复").doesNotContain("退回");
    }

    @Test
    void whatIsOverdueIsRedCountedAndFound() throws Exception {
        var address = give("lingdao", today(), YAOLI);
        jdbc.update(
                "UPDATE leader_instruction SET given_on = ?, due_on = ? WHERE text LIKE '%' || ?",
                today().minusDays(9), today().minusDays(2), MARK);

        var home = page("yaoli", "/");
        assertThat(home.select(".todo-red").text()).contains("已逾期 2 天");
        assertThat(home.select(".figures li:contains(逾期未复) strong").text()).isEqualTo("1");
        assertThat(page("lingdao", "/instructions?state=OVERDUE&mine=yes&unit=" + YAOLI)
                        .select("#instructions-table tbody")
                        .text())
                .contains("逾期 2 天");
        answer("yaoli", address, "迟答");
        assertThat(page("yaoli", address).text()).contains("答复曾逾期 2 天");
    }

    @Test
    void theLedgerIsTakenAwayAsItIsFiltered() throws Exception {
        give("lingdao", today(), YAOLI, SANYUAN);

        var export = response("shenji", get("/instructions.xlsx").param("unit", YAOLI));

        assertThat(export.getContentType()).isEqualTo(Exports.XLSX);
        var sheet = sheet(export.getContentAsByteArray());
        assertThat(sheet).contains("领导批示台账").contains("逾期天数").contains("姚李镇").doesNotContain("三元镇");
    }

    @Test
    void aLeaderChoosesWhatToWriteOn() throws Exception {
        var choose = page("lingdao", "/instructions/new");

        assertThat(choose.select("#key-measure option")).hasSize(51);
        assertThat(choose.select("#key-unit option:contains(姚李镇)")).hasSize(1);
    }

    @Test
    void listAndHomeSendTheSameFewStatementsHoweverManyAreOpen() throws Exception {
        give("lingdao", today(), YAOLI);
        int listOfOne = statements("yaoli", "/instructions");
        int homeOfOne = statements("yaoli", "/");
        give("lingdao", today(), YAOLI);
        give("lingdao", today(), YAOLI);

        assertThat(statements("yaoli", "/instructions")).isEqualTo(listOfOne).isLessThanOrEqualTo(12);
        assertThat(statements("yaoli", "/"))
                .as("one or two for each source of to-dos")
                .isEqualTo(homeOfOne)
                .isLessThanOrEqualTo(18);
    }

    @Test
    void everyStateHasItsWords() {
        assertThat(InstructionState.values())
                .allSatisfy(s -> assertThat(sentences.of(s)).isNotBlank());
        assertThat(InstructionStanding.values())
                .allSatisfy(s -> assertThat(sentences.of(s)).isNotBlank());
        assertThat(InstructionStep.Kind.values())
                .allSatisfy(s ->
                        assertThat(sentences.text("enum.InstructionStep." + s)).isNotBlank());
    }

    private String give(String giver, LocalDate dueOn, String... units) throws Exception {
        var given = response(giver, giving(giver, dueOn, units));
        assertThat(given.getStatus()).isEqualTo(302);
        return String.valueOf(given.getRedirectedUrl());
    }

    private static MockHttpServletRequestBuilder giving(String giver, LocalDate dueOn, String... units) {
        return post("/instructions")
                .param("on", "measure")
                .param("key", "13")
                .param("text", "请核实代发情况" + MARK)
                .param("units", units)
                .param("dueOn", dueOn.toString());
    }

    private MockHttpServletResponse answer(String clerk, String address, String text) throws Exception {
        return response(clerk, answering(address, version(address), text));
    }

    private static MockHttpServletRequestBuilder answering(String address, String version, String text) {
        return post(address + "/answer").param("version", version).param("text", text);
    }

    private String version(String address) {
        return String.valueOf(jdbc.queryForObject(
                "SELECT version FROM leader_instruction WHERE id = ?::uuid",
                Long.class,
                address.substring(address.lastIndexOf('/') + 1)));
    }

    private int statements(String username, String address) throws Exception {
        response(username, get(address));
        return CountedStatements.during(() -> response(username, get(address)));
    }

    private static String sheet(byte[] content) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var text = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append(' ')));
            return text.toString();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Document page(String username, String address) throws Exception {
        var response = response(username, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse response(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
