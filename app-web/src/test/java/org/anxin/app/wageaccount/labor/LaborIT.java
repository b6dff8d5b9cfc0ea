package org.anxin.app.wageaccount.labor;

import static org.anxin.app.ARegister.ICBC;
import static org.anxin.app.ARegister.YAOLI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What had to go into the account first, what went in, and a share below the usual one. Basis: 第25项. */
@AnxinTest
class LaborIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private YearMonth cycle;
    private String name;
    private UUID project;
    private UUID account;

    @BeforeEach
    void aProjectByRatioOfThirtyPercent() {
        cycle = YearMonth.from(LocalDate.now(clock)).minusMonths(3);
        name = "人工费测试小区" + System.nanoTime();
        project = register.project(name, "HOUSING", YAOLI);
        account = register.account(project, ICBC);
    }

    @Test
    void aMillionAtThirtyPercentOfWhichAQuarterMillionCameIsShortByFiftyThousand() throws Exception {
        register.confirmedNotice(account, cycle, "0", "250000", "200000");
        register.confirmedNotice(account, cycle.plusMonths(1), "50000", "90000", "0");

        var recorded = record("1,000,000.00", null);
        assertThat(recorded.getStatus()).as(recorded.getContentAsString()).isEqualTo(302);

        var shown = page("zhujian", recorded.getRedirectedUrl());
        assertThat(shown.text())
                .contains("进度款 1,000,000.00 元 × 30% = 300,000.00 元")
                .contains("50,000.00 元，逾期");
        var row = page("yaoli", "/wage-accounts/labor?standing=SHORT&q=" + name).select("#payments-table tbody tr");
        assertThat(row.text())
                .contains("300,000.00")
                .contains("250,000.00")
                .contains("50,000.00")
                .contains("逾期不足");
        assertThat(page("yaoli", "/wage-accounts/labor?standing=MET&q=" + name).select("#payments-table"))
                .isEmpty();
        assertThat(record("5", null).getContentAsString()).contains("周期已经登记过");
    }

    @Test
    void aShareBelowTheUsualIsRedUntilASecondPersonApprovesItsReason() throws Exception {
        jdbc.sql("UPDATE project SET labor_cost_ratio = 20 WHERE id = :id")
                .param("id", project)
                .update();
        register.confirmedNotice(account, cycle, "0", "200000", "200000");

        var address = record("1000000", "本周期主要为设备采购安装").getRedirectedUrl();
        assertThat(page("zhujian", address).text()).contains("已足额").contains("低于下限未复核");

        var payment = address.substring(address.lastIndexOf('/') + 1);
        var approval = jdbc.sql("SELECT id FROM approval WHERE kind = 'LOW_LABOR_COST' AND subject_key = :key")
                .param("key", payment)
                .query(UUID.class)
                .single();
        var dossier = page("shenhe", "/approvals/" + approval);
        assertThat(dossier.text()).contains(name).contains("200,000.00 元");
        var decided = answer(
                "shenhe",
                post("/approvals/" + approval + "/decision")
                        .param("version", dossier.select("input[name=version]").val())
                        .param("decision", "approve"));
        assertThat(decided.getStatus()).isEqualTo(302);

        assertThat(page("zhujian", address).select(".tag-yellow").text()).isEqualTo("低于下限已复核");
        assertThat(answer("shenji", get("/wage-accounts/labor.xlsx?ratio=APPROVED&q=" + name))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void whatWasRecordedWronglyIsVoidedAndRecordedAgain() throws Exception {
        var address = record("1000000", null).getRedirectedUrl();

        var form = page("zhujian", address + "/void");
        var voided = answer(
                "zhujian",
                post(address + "/void")
                        .param("version", form.select("input[name=version]").val())
                        .param("reason", "金额登记错误"));
        assertThat(voided.getStatus()).isEqualTo(302);

        assertThat(page("zhujian", address).text()).contains("已作废：金额登记错误");
        assertThat(record("1200000", null).getStatus()).isEqualTo(302);
        assertThat(answer("jiaotong", get(address)).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse record(String amount, String reason) throws Exception {
        var code = jdbc.sql("SELECT code FROM project WHERE id = :id")
                .param("id", project)
                .query(String.class)
                .single();
        var request = post("/wage-accounts/labor")
                .param("projectCode", code)
                .param("cycleFrom", cycle.atDay(1).toString())
                .param("cycleTo", cycle.atEndOfMonth().toString())
                .param("amount", amount);
        return answer("zhujian", reason == null ? request : request.param("reason", reason));
    }

    private Document page(String username, String address) throws Exception {
        var response = answer(username, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse answer(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
