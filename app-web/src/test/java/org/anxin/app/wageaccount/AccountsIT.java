package org.anxin.app.wageaccount;

import static org.anxin.app.ARegister.ABC;
import static org.anxin.app.ARegister.ICBC;
import static org.anxin.app.ARegister.SANYUAN;
import static org.anxin.app.ARegister.YAOLI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.AtOnce;
import org.anxin.app.Signed;
import org.anxin.domain.enterprise.EnterprisePanel;
import org.anxin.domain.project.ProjectPanel;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Scope;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A bureau records an account, both receivers give their receipts, it changes and is closed; each sees its own. */
@AnxinTest
class AccountsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    ReceivingRegistrations receiving;

    @Autowired
    List<ProjectPanel> projectPanels;

    @Autowired
    List<EnterprisePanel> enterprisePanels;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate today;
    private String name;
    private UUID project;
    private LocalDate signedOn;

    @BeforeEach
    void aHousingProjectInYaoli() {
        today = LocalDate.now(clock);
        name = "专户测试小区" + System.nanoTime();
        project = register.project(name, "HOUSING", YAOLI);
        signedOn = jdbc.sql("SELECT contract_signed_on FROM project WHERE id = :id")
                .param("id", project)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void theBureauRecordsAnAccountAndBothReceiversRegisterIt() throws Exception {
        var plan = answer(
                "zhujian",
                post("/wage-accounts/plan/" + project)
                        .param("version", version("zhujian", "/wage-accounts/plan/" + project))
                        .param("opening", today.minusDays(3).toString())
                        .param("registration", today.minusDays(1).toString())
                        .param("note", "督促总包开户"));
        assertThat(plan.getStatus()).isEqualTo(302);
        var planned = page("zhujian", "/wage-accounts/plan?standing=overdue&q=" + name)
                .select("#plan-table tbody tr");
        assertThat(planned.text()).contains("未开户").contains("逾期").contains("督促总包开户");

        var form = page("zhujian", "/wage-accounts/new?project=" + project);
        assertThat(form.select("input[name=accountName]").val()).isEqualTo(name + "总包公司" + name + "农民工工资专用账户");
        var recorded = record(
                "zhujian", accountNo(), form.select("input[name=accountName]").val(), today, ICBC);
        assertThat(recorded.getStatus()).as(recorded.getContentAsString()).isEqualTo(302);
        var address = recorded.getRedirectedUrl();

        assertThat(page("zhujian", address).text()).contains("未备案").contains("没有登记资金管理三方协议");
        assertThat(page("jiancha", "/").text()).contains("接收备案：" + name + " 专用账户");
        assertThat(page("jiancha", address).select(".receive-form button").text())
                .isEqualTo("区人社局接收并出具回执");
        var byLabor = answer("jiancha", receipt(address, "341504-RS"));
        assertThat(byLabor.getStatus()).isEqualTo(302);
        assertThat(page("jiancha", address).select(".facts").first().text()).contains("未备案");
        assertThat(answer("jiancha", receipt(address, "341504-ZJ")).getStatus())
                .as("not for another bureau")
                .isEqualTo(404);
        assertThat(answer("zhujian", receipt(address, "341504-ZJ")).getStatus()).isEqualTo(302);

        var registered = page("shenji", address);
        assertThat(registered.select(".facts").first().text()).contains("已备案");
        assertThat(registered.select("#receipts").text())
                .containsPattern("区人社局专备〔%d〕\\d+号".formatted(today.getYear()))
                .containsPattern("住建局专备〔%d〕\\d+号".formatted(today.getYear()));
        assertThat(page("zhujian", "/wage-accounts/plan?q=" + name).select("#plan-table"))
                .isEmpty();
        var done =
                page("zhujian", "/wage-accounts/plan?standing=done&q=" + name).select("#plan-table tbody tr");
        assertThat(done.text()).contains("完成 " + today).doesNotContain("逾期");
        assertThat(answer("jiancha", receipt(address, "341504-RS")).getStatus())
                .as("once")
                .isEqualTo(422);
    }

    @Test
    void aMonthThatWaitsIsShownAsSuchToWhoSeesNotices() throws Exception {
        var account = register.account(project, ICBC);
        var month = YearMonth.from(today).minusMonths(1);
        register.confirmedNotice(account, month.minusMonths(1), "0", "300000", "200000");
        var waiting = register.confirmedNotice(account, month, "100000", "250000", "200000");
        jdbc.sql(
                        "UPDATE bank_monthly_notice SET state = 'PREPARED', confirmed_by = NULL, confirmed_at = NULL WHERE id = :id")
                .param("id", waiting)
                .update();
        var address = "/wage-accounts/" + account;

        assertThat(page("shenji", address)
                        .select("section[aria-labelledby=months-title] tbody tr")
                        .eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains(month + " 待复核").contains("250,000.00"),
                        second -> assertThat(second).contains("300,000.00").doesNotContain("待复核"));
        assertThat(page("shenji", address)
                        .select(".facts a[href^=/enterprises/]")
                        .text())
                .isEqualTo(name + "总包公司");
        assertThat(page("shenji", "/wage-accounts?q=" + register.accountNo(account))
                        .select("#accounts-table tbody tr")
                        .text())
                .contains(month.minusMonths(1).toString())
                .contains("100,000.00");
    }

    @Test
    void theMoneyOfASharedAccountIsThatOfTheWholeAndCountsOnce() throws Exception {
        var account = register.account(project, ICBC);
        register.confirmedNotice(account, YearMonth.from(today).minusMonths(1), "0", "300000", "200000");
        var address = "/wage-accounts/" + account;
        assertThat(page("shenji", address).select("#whole-account")).isEmpty();

        jdbc.sql("INSERT INTO wage_account_project (account_id, project_id) VALUES (:account, :other)")
                .param("account", account)
                .param("other", register.project(name + "二期", "HOUSING", SANYUAN))
                .update();

        assertThat(page("shenji", address).select("#whole-account").text())
                .contains("2 个项目共用")
                .contains("整个账户");
        assertThat(page("shenji", "/wage-accounts?q=" + name).select("#accounts-table tbody tr"))
                .hasSize(1);
    }

    @Test
    void anAnnouncementThatIsStoppedLeavesNoTraceOnTheAccount() throws Exception {
        var address = record("zhujian", accountNo(), name + "总包公司" + name + "农民工工资专用账户", today, ICBC)
                .getRedirectedUrl();
        var announced = answer(
                "zhujian",
                post(address + "/publicity")
                        .param("version", version("zhujian", address + "/publicity"))
                        .param("from", today.toString())
                        .param("place", "项目部公示栏"));
        assertThat(announced.getStatus()).as(announced.getContentAsString()).isEqualTo(302);
        assertThat(page("zhujian", address).text()).contains("销户公示中").contains("项目部公示栏");

        var stopped =
                answer("zhujian", post(address + "/publicity/stop").param("version", version("zhujian", address)));

        assertThat(stopped.getStatus()).isEqualTo(302);
        assertThat(page("zhujian", address).select(".facts").first().text()).contains("未备案");
        assertThat(page("zhujian", address).text()).doesNotContain("项目部公示栏");
    }

    @Test
    void whatIsLateOrOddIsRecordedAndRemarkedOn() throws Exception {
        var lastDay = signedOn.plusDays(30);

        assertThat(remarksOf(record("zhujian", accountNo(), name + "专户", lastDay, ICBC)))
                .contains("户名与规定格式不同，按规定应为“" + name + "总包公司" + name + "农民工工资专用账户”")
                .doesNotContain("应在 30 日");
        assertThat(remarksOf(record("zhujian", accountNo(), name + "专户", lastDay.plusDays(1), ICBC)))
                .contains("应在 30 日（自然日）内、最迟 %d年%d月%d日 开户"
                        .formatted(lastDay.getYear(), lastDay.getMonthValue(), lastDay.getDayOfMonth()));
    }

    @Test
    void aWrongFormSaysWhatToDoAndKeepsWhatWasTyped() throws Exception {
        var refused = record("zhujian", "账号", "户名", today.plusDays(1), ICBC);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select(".error-summary")
                        .text())
                .contains("账号为 5 至 32 位数字");

        var number = accountNo();
        record("zhujian", number, "户名", today, ICBC);
        var twice = record("zhujian", number, "户名", today, ABC);
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString()).contains("账号“" + number + "”已经登记过");
        assertThat(Jsoup.parse(twice.getContentAsString())
                        .select("input[name=accountName]")
                        .val())
                .isEqualTo("户名");
    }

    @Test
    void anotherProjectJoinsAndItsMissingSubLedgerIsRemarkedOn() throws Exception {
        var address = record("zhujian", accountNo(), "户名", today, ICBC).getRedirectedUrl();
        var second = register.project(name + "二期", "HOUSING", YAOLI);
        var code = jdbc.sql("SELECT code FROM project WHERE id = :id")
                .param("id", second)
                .query(String.class)
                .single();

        var joined = answer(
                "zhujian",
                post(address + "/edit")
                        .param("version", version("zhujian", address + "/edit"))
                        .param("agreementOn", today.toString())
                        .param("project", code + " 002"));

        assertThat(joined.getStatus()).as(joined.getContentAsString()).isEqualTo(302);
        assertThat(page("zhujian", address).select("#remarks").text())
                .contains("项目“" + name + "”没有登记分账号")
                .doesNotContain("项目“" + name + "二期”没有登记分账号");
    }

    @Test
    void aBureauOfAnotherSectorRecordsNothingThere() throws Exception {
        var refused = record("jiaotong", accountNo(), "户名", today, ICBC);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("不在本单位管理范围内");
    }

    @Test
    void aBankSeesItsOwnAccountsOnlyByWhateverAddress() throws Exception {
        var own = register.account(project, ICBC);
        var others = register.account(project, ABC);

        var list = page("gonghang", "/wage-accounts?q=" + name + "&size=100");
        assertThat(list.select("#accounts-table").html())
                .contains(own.toString())
                .doesNotContain(others.toString());
        assertThat(page("gonghang", "/wage-accounts?bank=" + ABC).select("#accounts-table"))
                .isEmpty();
        assertThat(answer("gonghang", get("/wage-accounts/" + own)).getStatus()).isEqualTo(200);
        for (var address : List.of("", "/edit", "/change", "/publicity", "/close", "/void")) {
            assertThat(answer("gonghang", get("/wage-accounts/" + others + address))
                            .getStatus())
                    .as(address)
                    .isIn(403, 404);
        }
        assertThat(answer("gonghang", get("/wage-accounts/" + others)).getStatus())
                .isEqualTo(404);
        assertThat(answer("gonghang", get("/wage-accounts.xlsx")).getStatus()).isEqualTo(403);
        assertThat(answer("nonghang", get("/wage-accounts/" + own)).getStatus()).isEqualTo(404);
    }

    @Test
    void aTownshipSeesTheAccountsOfItsOwnProjects() throws Exception {
        var elsewhere = register.account(register.project(name + "二", "HOUSING", SANYUAN), ICBC);
        var here = register.account(project, ICBC);

        var list = page("yaoli", "/wage-accounts?q=" + name)
                .select("#accounts-table")
                .html();
        assertThat(list).contains(here.toString()).doesNotContain(elsewhere.toString());
        assertThat(answer("yaoli", get("/wage-accounts/" + elsewhere)).getStatus())
                .isEqualTo(404);
        assertThat(answer("jiaotong", get("/wage-accounts/" + here)).getStatus())
                .isEqualTo(404);
        var exported = sheet("yaoli-sh", "/wage-accounts.xlsx?q=" + name);
        assertThat(exported).contains(register.accountNo(here)).doesNotContain(register.accountNo(elsewhere));
    }

    @Test
    void theLedgerIsExportedAsItIsFiltered() throws Exception {
        var first = register.account(project, ICBC);
        var second = register.account(project, ABC);
        register.confirmedNotice(first, YearMonth.from(today).minusMonths(1), "0", "300000", "120000");

        var all = sheet("shenji", "/wage-accounts.xlsx?q=" + name);
        assertThat(all).contains(register.accountNo(first), register.accountNo(second));
        var oneBank = sheet("shenji", "/wage-accounts.xlsx?q=" + name + "&bank=" + ICBC);
        assertThat(oneBank)
                .contains(register.accountNo(first))
                .doesNotContain(register.accountNo(second))
                .contains("180,000.00")
                .contains("银行：工行叶集支行");
        var row = page("shenji", "/wage-accounts?q=" + name + "&bank=" + ICBC).select("#accounts-table tbody tr");
        assertThat(row.text())
                .contains("180,000.00")
                .contains(YearMonth.from(today).minusMonths(1).toString());
    }

    @Test
    void aChangeKeepsWhatWasAndAnAccountIsClosedOnlyWithNothingOwed() throws Exception {
        var old = accountNo();
        var recorded = record("zhujian", old, "户名", signedOn, ICBC);
        var address = recorded.getRedirectedUrl();
        var account = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));

        var changed = changeToAbc(address);
        assertThat(changed.getStatus()).as(changed.getContentAsString()).isEqualTo(302);
        assertThat(page("zhujian", address).text())
                .contains("变更前的账户")
                .contains(old)
                .contains("更换开户银行");

        var announced = answer(
                "zhujian",
                post(address + "/publicity")
                        .param("version", version("zhujian", address + "/publicity"))
                        .param("from", today.minusDays(31).toString())
                        .param("place", "项目部公示栏"));
        assertThat(announced.getStatus()).isEqualTo(302);
        assertThat(page("zhujian", address).text()).contains("项目还没有完工，不能销户：" + name);
        assertThat(close(address).getContentAsString()).contains("项目还没有完工，不能销户");

        jdbc.sql("UPDATE project SET state = 'COMPLETED' WHERE id = :id")
                .param("id", project)
                .update();
        assertThat(close(address).getContentAsString()).contains("还没有经银行复核的月报");
        register.confirmedNotice(account, YearMonth.from(today).minusMonths(1), "0", "500", "500");
        assertThat(close(address).getStatus()).isEqualTo(302);
        assertThat(page("shenji", address).text()).contains("已销户");
    }

    @Test
    void twentyReceiptsAtOnceAreNumberedWithoutGapOrDouble() throws Exception {
        var addresses = IntStream.range(0, 20)
                .mapToObj(i -> {
                    try {
                        return record("zhujian", accountNo(), "户名", today, ICBC).getRedirectedUrl();
                    } catch (Exception failed) {
                        throw new AssertionError(failed);
                    }
                })
                .map(address -> UUID.fromString(address.substring(address.lastIndexOf('/') + 1)))
                .toList();
        int before = lastReceipt();
        var inspector = Actor.withOneReach(
                "jiancha",
                "周监察（示例）",
                "341504-RS",
                "区人社局",
                "/340000/341500/341504/341504-RS/",
                Set.of("account.read", "account.receive"),
                new Scope.District());

        var numbers = AtOnce.outcomes(
                        20, person -> receiving.receive(addresses.get(person), "341504-RS", 1, null, inspector))
                .stream()
                .map(receipt -> Integer.parseInt(receipt.toString().replaceAll(".*〕(\\d+)号", "$1")))
                .sorted()
                .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(before + 1, before + 20).boxed().toList());
    }

    @Test
    void bothReceiversAtOnceStillRegisterIt() throws Exception {
        var address = record("zhujian", accountNo(), "户名", today, ICBC).getRedirectedUrl();
        var account = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));

        AtOnce.outcomes(
                2,
                person -> answer(
                        person == 0 ? "jiancha" : "zhujian",
                        receipt(address, person == 0 ? "341504-RS" : "341504-ZJ")));

        assertThat(jdbc.sql("SELECT state FROM dedicated_wage_account WHERE id = :id")
                        .param("id", account)
                        .query(String.class)
                        .single())
                .isEqualTo("REGISTERED");
    }

    @Test
    void theProjectsAndTheEnterprisesPageHaveTheirSection() {
        var account = register.account(project, ICBC);
        var holder = jdbc.sql("SELECT holder_id FROM dedicated_wage_account WHERE id = :id")
                .param("id", account)
                .query(UUID.class)
                .single();
        var auditor = Actor.withOneReach(
                "shenji",
                "审计（示例）",
                "341504-SJ",
                "区审计局",
                "/340000/341500/341504/341504-SJ/",
                Set.of("account.read", "project.read"),
                new Scope.District());

        assertThat(projectPanels.stream().flatMap(panel -> panel.on(project, false, auditor).stream()))
                .anySatisfy(section -> {
                    assertThat(section.title()).isEqualTo("农民工工资专用账户");
                    assertThat(section.lines().getFirst().link()).isEqualTo("/wage-accounts/" + account);
                });
        assertThat(enterprisePanels.stream().flatMap(panel -> panel.on(holder, auditor).stream()))
                .anySatisfy(section -> assertThat(section.lines())
                        .extracting(line -> line.link())
                        .contains("/wage-accounts/" + account));
    }

    @Test
    void twoWhoPlanAtOnceDoNotOverwriteEachOther() throws Exception {
        var form = "/wage-accounts/plan/" + project;
        var opened = version("zhujian", form);
        assertThat(plan("jiancha", version("jiancha", form), today.plusDays(5)).getStatus())
                .isEqualTo(302);

        var second = plan("zhujian", opened, today.plusDays(9));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(page("zhujian", form).select("input[name=opening]").val())
                .isEqualTo(today.plusDays(5).toString());
        assertThat(plan("zhujian", version("zhujian", form), today.plusDays(9)).getStatus())
                .isEqualTo(302);
    }

    private MockHttpServletResponse plan(String username, String version, LocalDate opening) throws Exception {
        return answer(
                username,
                post("/wage-accounts/plan/" + project).param("version", version).param("opening", opening.toString()));
    }

    @Test
    void aReceiptIsForThePapersThatTheReceiverHasSeen() throws Exception {
        var address = record("zhujian", accountNo(), "户名", signedOn, ICBC).getRedirectedUrl();
        var seen = receipt(address, "341504-RS");
        assertThat(changeToAbc(address).getStatus()).isEqualTo(302);

        assertThat(answer("jiancha", seen).getStatus()).isEqualTo(409);
        assertThat(page("jiancha", address)
                        .select(".receive-form input[name=round]")
                        .val())
                .isEqualTo("2");
        var tooLong = answer(
                "jiancha",
                post(address + "/receipts")
                        .param("receiver", "341504-RS")
                        .param("round", "2")
                        .param("note", "说".repeat(301)));
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(tooLong.getContentAsString()).contains("接收说明不要超过 300 个字");
    }

    private MockHttpServletResponse changeToAbc(String address) throws Exception {
        return answer(
                "zhujian",
                post(address + "/change")
                        .param("version", version("zhujian", address + "/change"))
                        .param("bankCode", ABC)
                        .param("accountNo", accountNo())
                        .param("accountName", "户名")
                        .param("changedOn", today.toString())
                        .param("reason", "更换开户银行"));
    }

    /** Of the first round. */
    private static MockHttpServletRequestBuilder receipt(String address, String receiver) {
        return post(address + "/receipts").param("receiver", receiver).param("round", "1");
    }

    private MockHttpServletResponse close(String address) throws Exception {
        return answer(
                "zhujian",
                post(address + "/close")
                        .param("version", version("zhujian", address + "/close"))
                        .param("closedOn", today.toString()));
    }

    private MockHttpServletResponse record(
            String username, String number, String accountName, LocalDate openedOn, String bank) throws Exception {
        var holder = jdbc.sql("""
                        SELECT e.credit_code FROM project_party pp JOIN enterprise e ON e.id = pp.enterprise_id
                         WHERE pp.project_id = :project AND pp.role = 'GENERAL_CONTRACTOR'""").param("project", project).query(String.class).single();
        var code = jdbc.sql("SELECT code FROM project WHERE id = :id")
                .param("id", project)
                .query(String.class)
                .single();
        return answer(
                username,
                multipart("/wage-accounts")
                        .param("projects", code)
                        .param("holderCode", holder)
                        .param("bankCode", bank)
                        .param("accountNo", number)
                        .param("accountName", accountName)
                        .param("openedOn", openedOn.toString()));
    }

    private String remarksOf(MockHttpServletResponse recorded) throws Exception {
        assertThat(recorded.getStatus()).as(recorded.getContentAsString()).isEqualTo(302);
        return page("zhujian", recorded.getRedirectedUrl()).select("#remarks").text();
    }

    private String version(String username, String form) throws Exception {
        return page(username, form).select("input[name=version]").val();
    }

    private int lastReceipt() {
        return jdbc.sql(
                        "SELECT last_seq FROM document_sequence WHERE kind = 'wage-account-receipt/341504-RS' AND year = :year")
                .param("year", today.getYear())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static String accountNo() {
        return "6217" + System.nanoTime();
    }

    private String sheet(String username, String address) throws Exception {
        var file = answer(username, get(address));
        assertThat(file.getStatus()).isEqualTo(200);
        var words = new StringBuilder();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            var format = new DataFormatter();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(
                            cell -> words.append(format.formatCellValue(cell)).append('\n')));
        }
        return words.toString();
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

    private MockHttpServletResponse answer(String username, MockMultipartHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
