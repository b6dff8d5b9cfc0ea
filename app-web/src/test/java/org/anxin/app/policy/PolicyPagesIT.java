package org.anxin.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.domain.policy.HolidayNotices;
import org.anxin.domain.policy.PolicyParameters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Parameters changed by two persons, the calendar read, counted with and loaded, as the district does it. */
@AnxinTest
class PolicyPagesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    PolicyParameters parameters;

    @Autowired
    HolidayNotices notices;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theListShowsValuesAsClerksSayThem() throws Exception {
        var page = page(as("yaoli", get("/parameters").param("size", "100")));
        assertThat(page.text())
                .contains("案件调查时限 case.investigate.days 60 个工作日")
                .contains("20,000 元")
                .contains("30 日（自然日）")
                .contains("24 小时")
                .contains("推定");
        var open = page(as("yaoli", get("/parameters").param("state", "UNDECIDED")));
        assertThat(open.select("td[data-label=取值] strong").eachText())
                .isNotEmpty()
                .containsOnly("未定");
    }

    @Test
    void theListAnswersAsOfADayAndExportsWhatItShows() throws Exception {
        var then =
                page(as("shenji", get("/parameters").param("q", "dep.base.rate").param("on", "2020-05-01")));
        assertThat(then.select("td[data-label=取值]").text()).contains("2%（合同价）");
        assertThat(then.select("a#export-button").attr("href"))
                .contains("on=2020-05-01")
                .contains("q=dep.base.rate");
        var now = page(as("shenji", get("/parameters").param("q", "dep.base.rate")));
        assertThat(now.select("td[data-label=取值]").text()).contains("当日无取值");
        var workbook = response(as("shenji", get("/parameters.xlsx").param("on", "2020-05-01")));
        assertThat(workbook.getContentType()).contains("spreadsheetml");
        assertThat(workbook.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(response(as("yaoli", get("/parameters.xlsx"))).getStatus()).isEqualTo(403);
    }

    @Test
    void anInspectorPreparesAndTheReviewerApproves() throws Exception {
        var dossier = follow(change("case.decide.days", "20", "2027-01-01", "CONFIRMED"), "jiancha");
        assertThat(dossier.text())
                .contains("自 2027-01-01 起：20 个工作日")
                .contains("15 个工作日")
                .contains("待复核");
        assertThat(dossier.select("button[value=approve]"))
                .as("the maker cannot approve")
                .isEmpty();
        var waiting = page(as("jiancha", get("/parameters/case.decide.days")));
        assertThat(waiting.text()).contains("有一项变更正在等待人社审核复核");

        decide("case.decide.days", "approve");

        var parameter = parameters.findByCode("case.decide.days").orElseThrow();
        assertThat(parameter.on(LocalDate.of(2026, 12, 31), null).days().value().count())
                .isEqualTo(15);
        assertThat(parameter.on(LocalDate.of(2027, 1, 1), null).days().value().count())
                .isEqualTo(20);
        var page = page(as("yaoli", get("/parameters/case.decide.days")));
        assertThat(page.text())
                .contains("经办 周监察（示例），复核 吴审核（示例）")
                .contains("新规定")
                .contains("2026-12-31");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM audit_log WHERE actor = 'shenhe' AND table_name = 'parameter_version'",
                        Long.class))
                .as("the value begun and the one ended stand in the history")
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aPeriodThatIsSpokenForIsRefusedBesideTheDate() throws Exception {
        var refused = response(change("complaint.accept.days", "3", "2004-01-01", "CONFIRMED"));
        assertThat(refused.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(refused.getContentAsString());
        assertThat(page.select("#validFrom-error").text()).contains("自 2005年2月1日 起已有取值");
        assertThat(page.select("input[name=value]").val()).isEqualTo("3");
        assertThat(response(change("complaint.accept.days", "三天", "2027-01-01", "CONFIRMED"))
                        .getContentAsString())
                .contains("取值填整数");
    }

    @Test
    void whatWasUnknownIsSettledWithoutANewDate() throws Exception {
        var form = page(as("jiancha", get("/parameters/order.pay.days/change").param("from", "2013-01-23")));
        assertThat(form.select("input[name=validFrom]").val()).isEqualTo("2013-01-23");
        follow(change("order.pay.days", "7", "2013-01-23", "PROVISIONAL"), "jiancha");
        decide("order.pay.days", "approve");
        assertThat(parameters.findByCode("order.pay.days").orElseThrow().versions())
                .singleElement()
                .satisfies(only -> assertThat(only.days().value().count()).isEqualTo(7));
    }

    @Test
    void onlyAnInspectorPrepares() throws Exception {
        assertThat(response(as("shenhe", get("/parameters/case.decide.days/change")))
                        .getStatus())
                .isEqualTo(403);
        assertThat(page(as("shenhe", get("/parameters/fine.54.unit.min"))).select("a[href$=/change]"))
                .isEmpty();
        assertThat(response(as("shenhe", get("/parameters/no.such"))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theCalendarShowsHolidaysAndWorkingWeekends() throws Exception {
        var page = page(as("yaoli", get("/calendar").param("year", "2025")));
        assertThat(page.select("h1").text()).isEqualTo("2025 年工作日历");
        assertThat(page.select("table.month")).hasSize(12);
        assertThat(page.select("table.month")
                        .first()
                        .select("td.nature-holiday")
                        .eachText())
                .containsExactly("1休", "28休", "29休", "30休", "31休");
        assertThat(page.select("table.month")
                        .first()
                        .select("td.nature-working_weekend")
                        .text())
                .isEqualTo("26班");
        assertThat(page.text())
                .contains("1月28日至2月4日")
                .contains("国办发明电〔2024〕12号")
                .contains("除夕 1月28日，春节 1月29日");
        assertThat(page(as("yaoli", get("/calendar").param("year", "2031"))).text())
                .contains("推定")
                .contains("节假日安排还没有登记");
    }

    @Test
    void aTermIsCountedOutWithEverySkippedDay() throws Exception {
        var page = page(as(
                "yaoli",
                get("/calendar/calculation")
                        .param("start", "2025-01-20")
                        .param("count", "5")
                        .param("kind", "WORKING_DAYS")));
        assertThat(page.select("#result").text())
                .contains("2025年1月26日（星期日）")
                .contains("1月25日（周六）：周末，不计入")
                .contains("1月26日（周日）：春节调休上班，计为第 5 天");
        assertThat(page(as(
                                "yaoli",
                                get("/calendar/calculation")
                                        .param("start", "2025-01-31")
                                        .param("count", "1")
                                        .param("kind", "MONTHS")))
                        .select("#result strong")
                        .text())
                .startsWith("2025年2月28日");
        var wrong = response(as("yaoli", get("/calendar/calculation").param("count", "很多")));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("填写起算日期").contains("填写 0 至 1000 的整数");
    }

    @Test
    void theAdministratorLoadsANoticeOnce() throws Exception {
        var before = notices.calendar().edition();
        var unreadable = response(notice("试〔2029〕1号", "2030", "2030-01-01 放假 元旦\n元旦以后再说"));
        assertThat(unreadable.getStatus()).isEqualTo(422);
        assertThat(unreadable.getContentAsString()).contains("第 2 行看不懂");

        var page = follow(
                notice("试〔2029〕1号", "2030", "2030-01-01\t放假\t元旦\n2030-02-02 至 2030-02-08 放假 春节\n2030/2/9,上班,春节"),
                "admin");
        assertThat(page.text()).contains("依据：试〔2029〕1号").contains("2月2日至2月8日");
        assertThat(notices.calendar().edition()).isEqualTo(before + 1);
        assertThat(notices.calendar().isWorked(LocalDate.of(2030, 2, 9))).isTrue();
        assertThat(response(notice("试〔2029〕1号", "2030", "2030-01-01 放假 元旦")).getContentAsString())
                .contains("已经登记过");
        assertThat(response(as("jiancha", get("/calendar/notices/new"))).getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletRequestBuilder change(String code, String value, String from, String state) {
        return as("jiancha", post("/parameters/" + code + "/change"))
                .param("value", value)
                .param("dayKind", "WORKING")
                .param("validFrom", from)
                .param("basis", "某文第一条")
                .param("state", state)
                .param("reason", "新规定");
    }

    private MockHttpServletRequestBuilder notice(String number, String year, String days) {
        return as("admin", post("/calendar/notices"))
                .param("number", number)
                .param("year", year)
                .param("days", days);
    }

    private void decide(String code, String decision) throws Exception {
        var address = "/approvals/"
                + jdbc.queryForObject(
                        "SELECT id FROM approval WHERE subject_key = ? AND state = 'PENDING'", String.class, code);
        var dossier = page(as("shenhe", get(address)));
        follow(
                as("shenhe", post(address + "/decision"))
                        .param(
                                "version",
                                dossier.select("input[name=version]").first().val())
                        .param("decision", decision),
                "shenhe");
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
        var result = mvc.perform(request).andReturn();
        var response = result.getResponse();
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
        return page(as(username, get(response.getRedirectedUrl())).flashAttrs(result.getFlashMap()));
    }
}
