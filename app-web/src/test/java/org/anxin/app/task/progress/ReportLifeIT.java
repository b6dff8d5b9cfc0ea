package org.anxin.app.task.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.domain.task.obligation.AnObligation;
import org.anxin.domain.task.obligation.Obligations;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** From what is due to what is done: reported, passed on, returned, reported again, accepted; each by the right people. */
@AnxinTest
class ReportLifeIT {

    private static final String YAOLI = "341504104";

    /** 通报工资保证金台账: no board of the tests looks at what the townships owe of it. */
    private static final String CADENCE = "O16";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    Obligations obligations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private LocalDate today;
    private Clerk yaoli;
    private Clerk head;
    private Clerk office;

    @BeforeEach
    void peopleAreIn() {
        today = LocalDate.now(clock);
        yaoli = clerk("yaoli");
        head = clerk("yaoli-sh");
        office = clerk("ducha");
    }

    @Test
    void whatIsReportedLateReturnedAndReportedAgainIsDoneAndStaysLate() throws Exception {
        var duty = owed(AnObligation.anObligation().of(YAOLI).dueOn(today.minusDays(3)));
        assertThat(tag(yaoli, duty)).isEqualTo("逾期未报");

        assertThat(yaoli.addsEvidence(duty, "巡查记录.txt", "巡查记录 " + duty).getStatus())
                .isEqualTo(302);
        assertThat(yaoli.reports(duty, "巡查28个对象", "submit").getRedirectedUrl()).isEqualTo("/tasks/obligations/" + duty);
        assertThat(tag(yaoli, duty)).as("it is still not with the office").isEqualTo("逾期未报");
        head.decides(duty, "pass", "");
        assertThat(tag(office, duty)).isEqualTo("待审核");

        office.decides(duty, "return", "请附照片");
        assertThat(yaoli.reads("/tasks/obligations/" + duty).select(".alert").text())
                .contains("退回：请附照片");
        assertThat(jdbc.queryForList(
                        "SELECT recipient FROM reminder WHERE kind = 'report' AND link = ?",
                        String.class,
                        "/tasks/obligations/" + duty))
                .as("who reports is told, nobody else")
                .containsExactly("yaoli");

        yaoli.reports(duty, "巡查28个对象，照片已附", "submit");
        head.decides(duty, "pass", "已核对");
        office.decides(duty, "accept", "");

        var page = office.reads("/tasks/obligations/" + duty);
        assertThat(page.select(".facts .tag").first().text()).isEqualTo("逾期办结");
        assertThat(page.select(".history li strong").eachText())
                .containsExactly("认可办结", "本单位审核通过", "报送", "退回", "本单位审核通过", "报送");
        assertThat(page.select(".files").text()).contains("巡查记录.txt");

        var line = ledgerLine("shenji", duty);
        assertThat(line.get(8)).isEqualTo("逾期办结");
        assertThat(line.get(12)).isEqualTo("3");
        assertThat(line.get(13)).isEqualTo("1");
    }

    @Test
    void whoeverSavesSecondGetsTheConflictPageWithWhatTheFirstWrote() throws Exception {
        var duty = owed(AnObligation.anObligation().of(YAOLI).dueOn(today.plusDays(9)));
        var opened = yaoli.versionOf(duty);
        assertThat(yaoli.reports(duty, opened, "先写的", "save").getStatus()).isEqualTo(302);

        var second = yaoli.reports(duty, opened, "后写的", "save");
        assertThat(second.getStatus()).isEqualTo(409);

        var version = yaoli.versionOf(duty);
        yaoli.reports(duty, version, "先写的，又改了", "save");
        var third = yaoli.reports(duty, version, "后写的", "save");
        assertThat(third.getStatus()).isEqualTo(409);
        assertThat(third.getContentAsString()).contains("先写的，又改了");
    }

    @Test
    void aDecisionOnAReportThatHasChangedMeanwhileIsRefused() throws Exception {
        var duty = owed(AnObligation.anObligation().of(YAOLI).dueOn(today.plusDays(9)));
        yaoli.reports(duty, "巡查28个对象", "submit");
        var form = head.reads("/tasks/obligations/" + duty).select("form:has(button[name=decision])");
        var report = form.attr("action").replaceAll(".*/reports/([^/]+)/.*", "$1");
        yaoli.sends(post("/tasks/reports/" + report + "/withdrawal")
                .param("version", form.select("input[name=version]").val()));

        var late = head.sends(post("/tasks/reports/" + report + "/pass")
                .param("version", form.select("input[name=version]").val())
                .param("decision", "pass"));

        assertThat(late.getStatus()).isEqualTo(409);
    }

    @Test
    void nobodyReviewsItsOwnUnit() throws Exception {
        var duty = owed(AnObligation.anObligation().of("341504-RS").dueOn(today.plusDays(9)));
        assertThat(clerk("jiancha").reports(duty, "已通报", "submit").getStatus()).isEqualTo(302);

        assertThat(clerk("lianxi").reads("/tasks/obligations/" + duty).select("button[name=decision]"))
                .as("the conference office sits in the same bureau")
                .isEmpty();
        office.decides(duty, "accept", "");
        assertThat(tag(office, duty)).isEqualTo("按期办结");
    }

    @Test
    void anotherTownshipFindsNothingAndASupportingUnitOnlyItsOwnEvidence() throws Exception {
        var duty = owed(
                AnObligation.anObligation().of(YAOLI).supportedBy("341504-SF").dueOn(today.plusDays(9)));
        yaoli.addsEvidence(duty, "姚李记录.txt", "姚李 " + duty);
        yaoli.reports(duty, "只给有关人看的情况", "save");
        var file = jdbc.queryForObject("SELECT id FROM attachment WHERE owner_key = ?", UUID.class, duty.toString());

        assertThat(clerk("sanyuan").asks("/tasks/obligations/" + duty).getStatus())
                .isEqualTo(404);
        assertThat(clerk("sanyuan").asks("/files/" + file).getStatus()).isEqualTo(404);
        assertThat(clerk("sanyuan").reads("/tasks/ledger?size=100").select("a[href$=" + duty + "]"))
                .isEmpty();

        var helper = clerk("fagai");
        assertThat(helper.asks("/tasks/obligations/" + duty).getStatus())
                .as("it has no part")
                .isEqualTo(404);
        var justice = clerk("sifa");
        assertThat(justice.asks("/files/" + file).getStatus())
                .as("legal aid reaches the whole district")
                .isEqualTo(200);
    }

    @Test
    void aSupportingUnitSeesWhatIsDueAndAddsItsOwn() throws Exception {
        var duty = owed(
                AnObligation.anObligation().of(YAOLI).supportedBy("341504-FG").dueOn(today.plusDays(9)));
        yaoli.addsEvidence(duty, "姚李记录.txt", "姚李 " + duty);
        yaoli.reports(duty, "只给有关人看的情况", "submit");

        var helper = clerk("fagai");
        var page = helper.reads("/tasks/obligations/" + duty);
        assertThat(page.text()).doesNotContain("只给有关人看的情况").doesNotContain("姚李记录.txt");
        assertThat(helper.addsEvidence(duty, "配合情况.txt", "发改 " + duty).getStatus())
                .isEqualTo(302);
        assertThat(helper.reads("/tasks/obligations/" + duty).select(".files").text())
                .contains("配合情况.txt");
        assertThat(helper.asks("/tasks/obligations/" + duty + "/report").getStatus())
                .as("only the unit that owes it reports")
                .isNotEqualTo(200);
        assertThat(office.reads("/tasks/measures/15").text())
                .as("evidence over time on the measure's page")
                .contains(today.getYear() + "年佐证材料")
                .contains(today.getMonthValue() + "月：");
        assertThat(office.reads("/tasks/obligations/" + duty).select(".files").text())
                .contains("姚李记录.txt")
                .contains("配合情况.txt");
    }

    @Test
    void aDraftIsItsUnitsOwn() throws Exception {
        var duty = owed(AnObligation.anObligation().of(YAOLI).dueOn(today.plusDays(9)));
        yaoli.reports(duty, "还没写完的草稿", "save");

        assertThat(office.reads("/tasks/obligations/" + duty).text()).doesNotContain("还没写完的草稿");
        assertThat(office.reads("/tasks/reports?q=还没写完的草稿").select("#reports-table"))
                .isEmpty();
        assertThat(yaoli.reads("/tasks/reports?q=还没写完的草稿").select("#reports-table tbody tr"))
                .hasSize(1);
    }

    @Test
    void aRefusedReportKeepsWhatWasTyped() throws Exception {
        var duty = owed(AnObligation.anObligation().of(YAOLI).dueOn(today.plusDays(9)));

        var refused = yaoli.sends(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(
                        "/tasks/obligations/" + duty + "/report")
                .param("narrative", "巡查情况")
                .param("figures[1]", "三十")
                .param("figures[3]", "1,200.5")
                .param("act", "submit"));

        assertThat(refused.getStatus()).isEqualTo(422);
        var form = org.jsoup.Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".error-summary").text()).contains("“在建项目”填写整数");
        assertThat(form.select("[name='figures[1]']").val()).isEqualTo("三十");
        assertThat(form.select("[name='figures[3]']").val()).isEqualTo("1,200.5");
        assertThat(form.select("textarea[name=narrative]").text()).isEqualTo("巡查情况");
    }

    @Test
    void aUnitReportsOnAMeasureThatNoDateAsksFor() throws Exception {
        var sent = clerk("zhujian")
                .sends(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(
                                "/tasks/measures/2/report")
                        .param("narrative", "开展专项检查 12 次")
                        .param("act", "submit"));
        var page = sent.getRedirectedUrl();
        assertThat(page).startsWith("/tasks/reports/");

        assertThat(office.reads("/tasks/measures/2").text()).contains("区住建局：第2项");
        var form = office.reads(page).select("form:has(button[name=decision])");
        office.sends(post(form.attr("action"))
                .param("version", form.select("input[name=version]").val())
                .param("page", page)
                .param("decision", "accept"));
        assertThat(office.reads(page).select(".card-title .tag").text()).isEqualTo("已办结");
        assertThat(clerk("fagai").asks("/tasks/measures/2/report").getStatus())
                .as("it has no part in the row")
                .isEqualTo(404);
    }

    @Test
    void theFirstPartIsNotedAndTheRestStaysOpen() throws Exception {
        var duty = owed(AnObligation.anObligation()
                .of("341504-ZJ")
                .firstPartDueOn(today.plusDays(2))
                .dueOn(today.plusDays(28)));
        var housing = clerk("zhujian");
        housing.reports(duty, "年度计划已制定", "submit");
        office.decides(duty, "note", "计划可行");

        assertThat(tag(housing, duty)).isEqualTo("待办理");
        housing.reports(duty, "全年已落实", "submit");
        office.decides(duty, "accept", "");
        assertThat(tag(housing, duty)).isEqualTo("按期办结");
    }

    private UUID owed(AnObligation wanted) {
        return transaction.execute(status ->
                obligations.save(wanted.inCadence(CADENCE).uniquely().build()).id());
    }

    private static String tag(Clerk reader, UUID duty) throws Exception {
        return reader.reads("/tasks/obligations/" + duty)
                .select(".facts .tag")
                .first()
                .text();
    }

    private List<String> ledgerLine(String username, UUID duty) throws Exception {
        var period = obligations.findById(duty).orElseThrow().dueOn();
        var response = clerk(username)
                .asks("/tasks/ledger.xlsx?unit=%s&from=%s&to=%s&cadence=O16&standing=COMPLETED_LATE"
                        .formatted(YAOLI, period, period));
        assertThat(response.getStatus()).isEqualTo(200);
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            var formatter = new org.apache.poi.ss.usermodel.DataFormatter();
            for (var row : workbook.getSheetAt(0)) {
                if (formatter.formatCellValue(row.getCell(2)).equals("通报工资保证金台账")) {
                    var cells = new java.util.ArrayList<String>();
                    for (int i = 1; i <= 14; i++) {
                        cells.add(formatter.formatCellValue(row.getCell(i)));
                    }
                    return cells;
                }
            }
        }
        throw new AssertionError("no line in the ledger");
    }

    private Clerk clerk(String username) {
        return new Clerk(mvc, signed, username);
    }
}
