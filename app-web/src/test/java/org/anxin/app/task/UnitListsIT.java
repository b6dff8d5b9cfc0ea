package org.anxin.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 督考办 puts a unit on a list, the duties follow, and takes it off again; nothing is deleted. */
@AnxinTest
class UnitListsIT {

    private static final String MEASURE_30 = "/tasks/measures/30";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aUnitOnTheListHoldsTheDutyAndLosesItAfterItsLastDay() throws Exception {
        assertThat(page("ducha", MEASURE_30).select("tr:contains(区城投公司)")).isEmpty();

        var put = response(
                "ducha",
                post("/tasks/lists/OTHER_DEPARTMENTS")
                        .param("unitCode", "341504-CT")
                        .param("from", "2026-01-01")
                        .param("basis", "联席会议纪要第3期"));
        assertThat(put.getRedirectedUrl()).isEqualTo("/tasks/lists?list=OTHER_DEPARTMENTS");
        var holder = page("ducha", MEASURE_30).select("tr:contains(区城投公司)");
        assertThat(holder.text()).contains("等").contains("按名单");

        var line = page("ducha", "/tasks/lists?list=OTHER_DEPARTMENTS&q=城投").select("#members-table tbody tr");
        assertThat(line.text()).contains("联席会议纪要第3期").contains("在列");
        var ending = line.select("td.actions a").attr("href");
        var form = page("ducha", ending);
        var off = response(
                "ducha",
                post(ending)
                        .param("version", form.select("input[name=version]").val())
                        .param("lastDay", "2026-02-28")
                        .param("basis", "联席会议纪要第4期"));
        assertThat(off.getStatus()).isEqualTo(302);

        assertThat(page("ducha", MEASURE_30).select("tr:contains(区城投公司)")).isEmpty();
        assertThat(page("ducha", "/tasks/lists?list=OTHER_DEPARTMENTS&state=past")
                        .text())
                .contains("至 2026-02-28")
                .contains("联席会议纪要第4期");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM audit_log WHERE table_name = 'unit_list_member' AND actor = 'ducha'",
                        Long.class))
                .isGreaterThanOrEqualTo(2);
        assertThat(jdbc.update("DELETE FROM unit_list_member WHERE basis = '联席会议纪要第3期'"))
                .isOne();
    }

    @Test
    void aWrongFormSaysWhatToDoAndKeepsWhatWasTyped() throws Exception {
        var refused = response(
                "ducha", post("/tasks/lists/STREETS").param("from", "昨天").param("basis", "纪要"));

        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".error-summary").text()).contains("选择单位").contains("日期写成 2026-06-30 的样子");
        assertThat(form.select("input[name=basis]").val()).isEqualTo("纪要");
    }

    @Test
    void aUnitIsNotPutOnAListTwice() throws Exception {
        var refused = response(
                "ducha",
                post("/tasks/lists/STREETS")
                        .param("unitCode", "341504001")
                        .param("from", "2026-01-01")
                        .param("basis", "纪要"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select(".field-error")
                        .text())
                .contains("“史河街道”已在“街道办事处”中");
    }

    @Test
    void everyoneReadsTheListsAndOnlyTheSupervisionOfficeKeepsThem() throws Exception {
        assertThat(page("yaoli", "/tasks/lists").select("td.actions")).isEmpty();
        assertThat(page("ducha", "/tasks/lists").select("td.actions")).isNotEmpty();
        assertThat(response("yaoli", get("/tasks/lists/STREETS/new")).getStatus())
                .isEqualTo(403);
        assertThat(response("yaoli", post("/tasks/lists/STREETS")).getStatus()).isEqualTo(403);
        assertThat(response("ducha", get("/tasks/lists/NONE/new")).getStatus()).isEqualTo(404);
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
