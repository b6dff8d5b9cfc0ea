package org.anxin.app.warning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.browser.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inspector finds a warning on the board, writes what was done about it, and closes it. */
class WarningBrowserTest extends BrowserTest {

    private static final String PROJECT = "浏览器预警小区";

    @Autowired
    private ARegister register;

    @Autowired
    private ScanningForWarnings scanning;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UUID project;

    @BeforeEach
    void aBankHasReportedATransferToTheContractor() {
        var lastMonth = YearMonth.now(clock).minusMonths(1);
        project = register.project(PROJECT, "HOUSING", ARegister.YAOLI);
        var account = register.account(project, ARegister.ICBC);
        var notice = register.confirmedNotice(account, lastMonth, "500000.00", "0.00", "60000.00");
        register.payout(notice, 1, "赵一", "card-browser", "30000.00");
        register.payout(notice, 2, "钱二", "card-browser", "30000.00");
        register.transferOut(notice, 1, PROJECT + "总包公司", "50000.00");
        scanning.touched(List.of(project), lastMonth);
    }

    @AfterEach
    void leaveNothingOpen() {
        jdbc.sql("""
                        UPDATE early_warning SET state = 'CLOSED', closing = 'NOT_ESTABLISHED', closed_by = 'test', closed_at = now()
                         WHERE project_id = ? AND state <> 'CLOSED'""").param(project).update();
        jdbc.sql("UPDATE project SET voided_by = 'test', voided_at = now(), void_reason = 'test' WHERE id = ?")
                .param(project)
                .update();
    }

    @Test
    void anInspectorFindsAWarningDisposesOfItAndClosesIt() {
        loginAs("jiancha");
        assertThat(page.locator(".todos")).containsText("红色预警");
        open("/warnings/board");
        assertThat(page.locator("figure.chart")).isVisible();
        shown("warnings-board");
        page.locator("#board-table tbody tr", row("姚李镇"))
                .locator("td a")
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("欠薪预警");
        page.getByLabel("关键字").fill(PROJECT);
        button("搜索").click();
        assertThat(page.locator("#warnings-table tbody tr")).hasCount(1);
        open("/warnings?q=" + PROJECT);
        assertThat(page.locator("#warnings-table tbody tr")).hasCount(2);
        shown("warnings");
        link("资金转给非工人").click();
        assertThat(page.locator("#figures-table")).containsText("50,000.00 元");
        page.getByLabel("处置情况").fill("已约谈总包单位，要求三日内将转出资金退回专用账户。");
        shown("warning");
        button("登记").click();
        assertThat(page.locator("[data-flash]")).hasText("处置情况已登记");
        assertThat(page.locator(".course")).containsText("三日内");

        link("办结").click();
        button("办结").click();
        assertThat(page.locator(".error-summary")).containsText("选择办结方式");
        page.getByLabel("已整改").check();
        page.getByLabel("办结说明").fill("11 月 20 日已退回，银行回单已核对。");
        shown("warning-close");
        button("办结").click();
        assertThat(page.locator("[data-flash]")).hasText("预警已办结");
        assertThat(page.locator(".course")).containsText("办结：已整改");
        shown("warning-closed");
    }

    private void shown(String name) {
        screenshot(name);
        assertAccessible(name);
        assertNoSidewaysScroll();
    }

    private static Page.LocatorOptions row(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
