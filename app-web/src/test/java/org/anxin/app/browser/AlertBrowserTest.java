package org.anxin.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.wageaccount.TakenBack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A bank reports, the inspector opens, replies and finds; and sees which accounts no bank has reported. */
class AlertBrowserTest extends BrowserTest {

    private static final String NAME = "示例浏览器花园";

    @Autowired
    ARegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private UUID project;
    private UUID account;

    @BeforeEach
    void anAccountThatReportedAndOneThatDidNot() {
        project = register.project(NAME, "HOUSING", ARegister.YAOLI);
        account = register.account(project, ARegister.ICBC);
        register.account(project, ARegister.ABC);
        register.confirmedNotice(account, YearMonth.now(clock).minusMonths(1), "0.00", "300000.00", "280000.00");
    }

    /** What was committed here is not for the other tests to find. */
    @AfterEach
    void takeItBack() {
        TakenBack.everythingOf(NAME, jdbc);
    }

    @Test
    void whatABankReportsReachesTheInspectorWhoFindsWhatItWas() {
        loginAs("gonghang");
        open("/wage-accounts/alerts/new");
        button("报告").click();
        page.waitForSelector(".error-summary");
        assertAccessible("alert refused");
        assertNoSidewaysScroll();
        screenshot("alert-form");

        open("/wage-accounts/alerts/new?account=" + account);
        assertThat(page.locator("[name=on]").inputValue())
                .as("the draft of the blank form does not choose another")
                .isEqualTo(account + "/" + project);
        assertThat(page.locator(".draft-note").count()).isZero();
        page.getByLabel("余额不足").check();
        page.getByLabel("涉及金额").fill("82,000.00");
        page.getByLabel("涉及人数").fill("12");
        page.getByLabel("事实").fill("11月工资应代发 282,000.00 元，账户余额 200,000.00 元，差 82,000.00 元（示例）");
        page.locator("#files")
                .setInputFiles(new FilePayload("余额回单.txt", "text/plain", "回单".getBytes(StandardCharsets.UTF_8)));
        button("报告").click();
        page.waitForSelector(".course");
        assertThat(heading()).isEqualTo("余额不足：" + NAME);
        var address = page.url();
        assertAccessible("alert for the bank");

        page.context().clearCookies();
        loginAs("jiancha");
        page.locator(".todo a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(NAME))
                .click();
        page.waitForURL(address);
        page.getByLabel("处置情况").fill("已约谈总包，责令 3 日内补足");
        assertAccessible("alert for the inspector");
        assertNoSidewaysScroll();
        screenshot("alert");
        button("提交答复").click();
        page.waitForSelector(".course-text");

        link("认定办结").click();
        page.waitForURL("**/closing");
        button("办结").click();
        page.waitForSelector(".error-summary");
        assertAccessible("closing refused");
        assertNoSidewaysScroll();
        screenshot("alert-closing");
        open(page.url());
        page.getByLabel("已纠正、补足").check();
        page.getByLabel("认定意见").fill("总包已补足 82,000.00 元，银行回单已核（示例）");
        button("办结").click();
        page.waitForSelector(".course-closed");

        open("/wage-accounts/alerts");
        assertAccessible("alerts");
        assertNoSidewaysScroll();
        screenshot("alerts");
    }

    @Test
    void whoIsSilentIsSeenAndPrinted() {
        loginAs("jiancha");
        open("/wage-accounts/silence?q=" + NAME);
        assertThat(page.locator("#silence-table tbody tr").count()).isEqualTo(2);
        assertAccessible("silence");
        assertNoSidewaysScroll();
        screenshot("silence");

        link("月度通报").click();
        page.waitForSelector(".letter");
        assertThat(page.locator(".letter").innerText()).contains(NAME, "待盖章");
        assertAccessible("letter");
        assertNoSidewaysScroll();
        screenshot("silence-letter");
        var download = page.waitForDownload(() -> link("下载 Word").click());
        assertThat(List.of(download.suggestedFilename().split("\\."))).last().isEqualTo("docx");
    }
}
