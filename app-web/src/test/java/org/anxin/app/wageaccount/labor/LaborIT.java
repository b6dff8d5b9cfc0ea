package org.anxin.app.wageaccount.labor;

import static org.anxin.app.ARegister.ICBC;
import static org.anxin.app.ARegister.YAOLI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.CountedStatements;
import org.anxin.app.Signed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

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

    @Autowired
    SettlingLaborCost settling;

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
        register.confirmedNotice(account, cycle.plusMonths(1), "50000", "0", "0");

        var recorded = record("1,000,000.00", null);
        assertThat(recorded.getStatus()).as(recorded.getContentAsString()).isEqualTo(302);

        var shown = page("zhujian", recorded.getRedirectedUrl());
        assertThat(shown.text())
                .contains("进度款 1,000,000.00 元 × 30% = 300,000.00 元")
                .contains("50,000.00 元，逾期")
                .contains("月报已报至 " + cycle.plusMonths(1));
        var row = page("yaoli", "/wage-accounts/labor?standing=SHORT&q=" + name).select("#payments-table tbody tr");
        assertThat(row.text())
                .contains("300,000.00")
                .contains(cycle.atDay(10) + " 250,000.00 元")
                .contains("50,000.00")
                .contains("逾期不足");
        assertThat(page("yaoli", "/wage-accounts/labor?standing=MET&q=" + name).select("#payments-table"))
                .isEmpty();
        assertThat(record("5", null).getContentAsString())
                .contains("与该项目已经登记的周期 " + words(cycle.atDay(1)) + " 至 " + words(cycle.atEndOfMonth()) + " 重叠");
    }

    @Test
    void whatComesInTwoPartsAfterTheCycleAndBeforeItsDayIsInTime() throws Exception {
        register.confirmedNotice(account, cycle, "0", "250000", "200000");
        register.confirmedNotice(account, cycle.plusMonths(1), "50000", "90000", "0");

        var shown = page("zhujian", record("1000000", null).getRedirectedUrl());

        assertThat(shown.text())
                .contains("已足额")
                .contains(cycle.plusMonths(1).atDay(10) + " 足额")
                .doesNotContain("逾期");
        assertThat(shown.select("#fills-table tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("250,000.00 250,000.00"),
                        second -> assertThat(second).contains("90,000.00 50,000.00"));
    }

    @Test
    void whatComesAfterItsDayIsLateByNaturalDays() throws Exception {
        register.confirmedNotice(account, cycle.plusMonths(2), "0", "300000", "0");

        var shown = page("zhujian", record("1000000", null).getRedirectedUrl());

        long days = ChronoUnit.DAYS.between(
                cycle.atEndOfMonth().plusMonths(1), cycle.plusMonths(2).atDay(10));
        assertThat(shown.text()).contains("已足额").contains("足额时已逾期 " + days + " 天（自然日）");
    }

    @Test
    void whatIsPaidTooMuchIsCarriedForwardAndWhatCameBeforeTheFirstCycleIsNot() throws Exception {
        register.confirmedNotice(account, cycle.minusMonths(1), "0", "700000", "0");
        register.confirmedNotice(account, cycle, "0", "500000", "0");

        var first = page("zhujian", record("1000000", null).getRedirectedUrl());
        var next = page("zhujian", record(cycle.plusMonths(1), "1000000", null).getRedirectedUrl());

        assertThat(first.text()).contains("已足额").doesNotContain("逾期");
        assertThat(next.select("#fills-table tbody tr").eachText())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("500,000.00 200,000.00"));
    }

    @Test
    void whatIsNeverPaidIsShortOfEverything() throws Exception {
        var shown = page("zhujian", record("1000000", null).getRedirectedUrl());

        assertThat(shown.text())
                .contains("逾期不足")
                .contains("300,000.00 元，逾期")
                .contains("月报还没有报齐")
                .contains("还没有抵充本周期的入账");
    }

    @Test
    void theMoneyOfASharedAccountIsCountedOnceAndOnlyWhereItNamesItsProject() throws Exception {
        var other = register.project(name + "二期", "HOUSING", YAOLI);
        register.share(account, project, "001", other, "002");
        var notice = register.confirmedNotice(account, cycle, "0", "100000", "0");
        register.transaction(notice, 1, "IN", "LABOR_COST", name + "二期", "40000");
        register.transaction(notice, 2, "IN", "LABOR_COST", "分账号 001 人工费", "30000");
        register.transaction(notice, 3, "IN", "LABOR_COST", "分账号 0012", "5000");

        var mine = page("zhujian", record("1000000", null).getRedirectedUrl());

        assertThat(mine.select("#fills-table tbody tr").eachText())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("30,000.00 30,000.00"));
        assertThat(mine.text()).contains("未分到项目").contains("105,000.00 元");
        assertThat(jdbc.sql("SELECT sum(amount)::text FROM labor_cost_line WHERE project_id = :other")
                        .param("other", other)
                        .query(String.class)
                        .single())
                .isEqualTo("40000.00");
        assertThat(jdbc.sql("SELECT known FROM labor_cost_settlement WHERE project_id = :project")
                        .param("project", project)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void aShareBelowTheUsualIsRedUntilASecondPersonApprovesItsReason() throws Exception {
        jdbc.sql("UPDATE project SET labor_cost_ratio = 20 WHERE id = :id")
                .param("id", project)
                .update();
        register.confirmedNotice(account, cycle, "0", "200000", "200000");

        var address = record("1000000", "本周期主要为设备采购安装").getRedirectedUrl();
        assertThat(page("zhujian", address).text()).contains("已足额").contains("低于下限未复核");
        assertThat(page("zhujian", address).select("#share").text()).startsWith("本周期人工费占进度款 20%，下限 30%（");

        var before = decide(address, "approve", "");
        assertThat(before.text()).contains(name).contains("200,000.00 元").contains("20%，下限 30%");
        assertThat(before.select(".page-actions a").eachAttr("href")).containsExactly(address);

        assertThat(page("zhujian", address).select(".tag-yellow").text()).isEqualTo("低于下限已复核");
        assertThat(answer("shenji", get("/wage-accounts/labor.xlsx?ratio=APPROVED&q=" + name))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aPaymentIsRecordedForAProjectLookedForByItsName() throws Exception {
        var found = page("zhujian", "/wage-accounts/labor/new?q=" + name).select("#found-projects .actions a");
        assertThat(found.attr("href")).isEqualTo("/wage-accounts/labor/new?project=" + project);
        assertThat(page("zhujian", found.attr("href"))
                        .select("input[name=projectCode]")
                        .attr("type"))
                .isEqualTo("hidden");
        assertThat(answer("jiaotong", get(found.attr("href"))).getStatus()).isEqualTo(404);

        var wrong = Jsoup.parse(record("没有填金额", null).getContentAsString());
        assertThat(wrong.select(".page-line").text()).contains(name);
    }

    @Test
    void aLowShareWithoutAReasonStandsInTheToDoListUntilItIsExplained() throws Exception {
        jdbc.sql("UPDATE project SET labor_cost_ratio = 20 WHERE id = :id")
                .param("id", project)
                .update();
        var address = record("1000000", null).getRedirectedUrl();

        var todo = page("zhujian", "/").select("a[href='/wage-accounts/labor?ratio=UNAPPROVED']");

        assertThat(todo.text()).contains("说明原因：人工费低于比例下限");
        assertThat(page("zhujian", todo.attr("href") + "&q=" + name).select("main a[href=" + address + "]"))
                .isNotEmpty();
        assertThat(page("jiaotong", "/").text()).doesNotContain("说明原因：人工费低于比例下限");
    }

    @Test
    void aRefusedLowShareComesBackToTheUnitThatFiledItUntilANewReasonIsGiven() throws Exception {
        jdbc.sql("UPDATE project SET labor_cost_ratio = 20 WHERE id = :id")
                .param("id", project)
                .update();
        var address = record("1000000", "本周期主要为设备采购安装").getRedirectedUrl();

        decide(address, "reject", "没有采购合同");

        assertThat(page("zhujian", "/").select("a[href=" + address + "]").text())
                .contains("复核未同意")
                .contains(name);
        assertThat(page("jiaotong", "/").text()).doesNotContain(name);
        var refused = page("zhujian", address);
        assertThat(refused.select("#refusal").text()).contains("没有采购合同").contains("重新填写理由");
        assertThat(refused.text()).contains("低于下限未同意");

        var explained = answer(
                "zhujian",
                multipart(address + "/reason")
                        .file(new MockMultipartFile(
                                "files", "采购合同.txt", "text/plain", "设备采购合同".getBytes(StandardCharsets.UTF_8)))
                        .param("version", refused.select("input[name=version]").val())
                        .param("reason", "本周期主要为设备采购安装，采购合同已附"));
        assertThat(explained.getStatus()).isEqualTo(302);
        assertThat(page("zhujian", "/").select("a[href=" + address + "]")).isEmpty();
        assertThat(page("zhujian", address).select("#refusal")).isEmpty();

        decide(address, "approve", "");
        var paper = page("shenhe", address).select(".file-name a");
        assertThat(paper.text()).isEqualTo("采购合同.txt");
        assertThat(answer("shenhe", get(paper.attr("href"))).getStatus()).isEqualTo(200);
        assertThat(answer("jiaotong", get(paper.attr("href"))).getStatus()).isEqualTo(404);
        assertThat(page("zhujian", address).text()).contains("低于下限已复核");
    }

    @Test
    void whatWasVoidedMeanwhileCanStillBeRefusedAndComesBackToNobody() throws Exception {
        jdbc.sql("UPDATE project SET labor_cost_ratio = 20 WHERE id = :id")
                .param("id", project)
                .update();
        var address = record("1000000", "本周期主要为设备采购安装").getRedirectedUrl();
        answer(
                "zhujian",
                post(address + "/void")
                        .param(
                                "version",
                                page("zhujian", address + "/void")
                                        .select("input[name=version]")
                                        .val())
                        .param("reason", "金额登记错误"));

        decide(address, "reject", "已经作废");

        assertThat(page("zhujian", "/").select("a[href=" + address + "]")).isEmpty();
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

    @Test
    void aPageOfTheListCostsItsRowsAndSettlesNothing() throws Exception {
        record("1000000", null);

        var few = sentForAPage();
        for (int i = 1; i <= 30; i++) {
            register.progressPayment(project, cycle.minusMonths(i), "100.00", LocalDate.now(clock), "NOT_LOW");
        }
        settling.everything();

        assertThat(sentForAPage()).hasSameSizeAs(few).noneMatch(LaborIT::readsTheSettlement);
        assertThat(few).anyMatch(statement -> statement.contains("labor_cost_standing"));
    }

    private List<String> sentForAPage() throws Exception {
        return CountedStatements.sent(
                () -> page("zhujian", "/wage-accounts/labor?standing=SHORT&sort=shortfall&size=20"));
    }

    private static boolean readsTheSettlement(String statement) {
        return statement.contains("labor_cost_settlement") || statement.contains("account_transaction");
    }

    @Test
    void whatIsWrittenDownIsWhatTheSettlementSaysAfterEachChange() throws Exception {
        var other = register.project(name + "二期", "HOUSING", YAOLI);
        record("1000000", null);
        assertThat(written()).isEqualTo(settled()).hasSize(1);

        var notice = register.confirmedNotice(account, cycle, "0", "250000", "200000");
        settling.confirmed(account, cycle);
        assertThat(written()).isEqualTo(settled()).first().asString().contains("250000.00");

        register.share(account, project, "001", other, "002");
        settling.changed(List.of(project));
        assertThat(written())
                .as("the line names neither")
                .isEqualTo(settled())
                .first()
                .asString()
                .startsWith("0.00");

        jdbc.sql("UPDATE account_transaction SET counterparty_name = '分账号 001' WHERE notice_id = ?")
                .param(notice)
                .update();
        settling.changed(other);
        assertThat(written())
                .as("whoever shares is settled too")
                .isEqualTo(settled())
                .first()
                .asString()
                .contains("250000.00");

        record(cycle.plusMonths(1), "2000", null);
        assertThat(written()).isEqualTo(settled()).hasSize(2);
    }

    @Test
    void theNightSettlesWhatCameIntoTheBooksByAnotherWay() throws Exception {
        record("1000000", null);
        register.confirmedNotice(account, cycle, "0", "300000", "200000");
        assertThat(written()).isNotEqualTo(settled());

        settling.everything();

        assertThat(written()).isEqualTo(settled());
    }

    private List<String> written() {
        return standing("""
                SELECT w.* FROM labor_cost_standing w JOIN progress_payment f ON f.id = w.payment_id
                 WHERE f.project_id = :project ORDER BY f.cycle_from""");
    }

    private List<String> settled() {
        return standing("SELECT * FROM labor_cost_settlement f WHERE f.project_id = :project ORDER BY f.cycle_from");
    }

    private List<String> standing(String from) {
        return jdbc.sql(
                        "SELECT concat_ws('|', x.received, x.filled_by, x.filled_on, x.shared, x.reported_to, x.unassigned) FROM ("
                                + from + ") x")
                .param("project", project)
                .query(String.class)
                .list();
    }

    /** The second person decides about the payment's low share; what he saw before. */
    private Document decide(String address, String decision, String note) throws Exception {
        var approval = jdbc.sql(
                        "SELECT id FROM approval WHERE kind = 'LOW_LABOR_COST' AND subject_key = :key AND state = 'PENDING'")
                .param("key", address.substring(address.lastIndexOf('/') + 1))
                .query(UUID.class)
                .single();
        var dossier = page("shenhe", "/approvals/" + approval);
        var decided = answer(
                "shenhe",
                post("/approvals/" + approval + "/decision")
                        .param("version", dossier.select("input[name=version]").val())
                        .param("decision", decision)
                        .param("note", note));
        assertThat(decided.getStatus()).as(decided.getContentAsString()).isEqualTo(302);
        return dossier;
    }

    private static String words(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private MockHttpServletResponse record(String amount, String reason) throws Exception {
        return record(cycle, amount, reason);
    }

    private MockHttpServletResponse record(YearMonth of, String amount, String reason) throws Exception {
        var code = jdbc.sql("SELECT code FROM project WHERE id = :id")
                .param("id", project)
                .query(String.class)
                .single();
        var request = post("/wage-accounts/labor")
                .param("projectCode", code)
                .param("cycleFrom", of.atDay(1).toString())
                .param("cycleTo", of.atEndOfMonth().toString())
                .param("amount", amount);
        return answer("zhujian", reason == null ? request : request.param("reason", reason));
    }

    private Document page(String username, String address) throws Exception {
        var response = answer(username, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse answer(String username, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
