package org.anxin.app.wageaccount;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.browser.BrowserTest;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A bureau registers an account, both receivers give their receipts, the auditor takes the ledger away. */
class AccountBrowserTest extends BrowserTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Clock clock;

    private String name;
    private UUID project;

    @BeforeEach
    void aHousingProject() {
        name = "示例湖畔小区" + System.nanoTime() % 100_000;
        project = beans.createBean(ARegister.class).project(name, "HOUSING", ARegister.YAOLI);
    }

    @Test
    void theBureauRegistersAnAccountBothGiveReceiptsAndTheAuditorExportsTheLedger() throws IOException {
        loginAs("zhujian");
        open("/wage-accounts/plan?q=" + name);
        assertAccessible("account plan");
        assertNoSidewaysScroll();
        screenshot("account-plan");
        page.getByLabel("订计划：" + name).click();
        page.waitForURL("**/wage-accounts/plan/*");
        page.getByLabel("开立专用账户").fill(today().minusDays(2).toString());
        page.getByLabel("完成备案").fill(today().plusDays(20).toString());
        assertAccessible("account plan form");
        assertNoSidewaysScroll();
        screenshot("account-plan-form");
        button("保存计划").click();
        page.waitForURL("**/wage-accounts/plan");

        open("/wage-accounts/new?q=" + name);
        assertAccessible("choose project");
        assertNoSidewaysScroll();
        page.getByLabel("登记账户：" + name).click();
        page.waitForURL("**project=" + project);
        button("登记").click();
        page.waitForSelector(".error-summary");
        assertAccessible("account refused");
        assertNoSidewaysScroll();
        screenshot("account-form");
        open("/wage-accounts/new?project=" + project); // axe-core leaves styles behind that htmx would carry over
        var number = "6217 " + System.nanoTime();
        page.locator("#bankCode").selectOption(ARegister.ICBC);
        page.locator("#accountNo").fill(number);
        page.locator("#openedOn").fill(today().toString());
        page.locator("#agreementOn").fill(today().toString());
        button("登记").click();
        page.waitForSelector("#receipts");
        var address = page.url();
        assertThat(page.locator("#remarks").innerText()).contains("开户，实际超过时限");
        assertAccessible("account");
        assertNoSidewaysScroll();
        screenshot("account-unregistered");
        open(path(address));
        page.locator(".receive-form button").click();
        page.waitForSelector(".flash");
        assertThat(page.locator("#receipts").innerText()).contains("专备〔");

        as("jiancha");
        open("/");
        page.getByText("接收备案：" + name + " 专用账户").click();
        page.waitForURL("**" + path(address));
        page.locator(".receive-form button").click();
        page.waitForSelector(".flash");
        assertThat(page.locator(".facts").first().innerText()).contains("已备案");
        screenshot("account-registered");

        as("shenji");
        open("/wage-accounts?q=" + name);
        assertAccessible("accounts");
        assertNoSidewaysScroll();
        screenshot("accounts");
        Download ledger =
                page.waitForDownload(() -> page.locator("#export-button").click());
        assertThat(ledger.suggestedFilename()).startsWith("专用账户管理台账").endsWith(".xlsx");
        assertThat(words(ledger))
                .contains(number.replace(" ", ""))
                .contains("关键字：" + name)
                .contains("已备案");
    }

    @Test
    void theLaborCostOfACycleIsReadAtTheDeskAndOnThePhone() {
        loginAs("zhujian");
        open("/wage-accounts/labor/new?project=" + project);
        button("登记").click();
        page.waitForSelector(".error-summary");
        assertAccessible("payment refused");
        assertNoSidewaysScroll();
        open("/wage-accounts/labor/new?project=" + project);
        var cycle = today().minusMonths(3).withDayOfMonth(1);
        page.locator("#cycleFrom").fill(cycle.toString());
        page.locator("#cycleTo").fill(cycle.plusMonths(1).minusDays(1).toString());
        page.locator("#amount").fill("1,000,000");
        screenshot("labor-form");
        button("登记").click();
        page.waitForURL("**/wage-accounts/labor/*-*");

        assertThat(page.locator(".facts").innerText())
                .contains("× 30% = 300,000.00 元")
                .contains("逾期不足");
        assertAccessible("payment");
        assertNoSidewaysScroll();
        screenshot("labor-payment");
        open("/wage-accounts/labor?q=" + name);
        assertAccessible("payments");
        assertNoSidewaysScroll();
        screenshot("labor");
    }

    private void as(String username) {
        page.context().clearCookies();
        loginAs(username);
    }

    private static String path(String url) {
        return url.substring(url.indexOf("/wage-accounts"));
    }

    private static String words(Download file) throws IOException {
        var words = new StringBuilder();
        try (var in = Files.newInputStream(file.path());
                var workbook = new XSSFWorkbook(in)) {
            var format = new DataFormatter();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(
                            cell -> words.append(format.formatCellValue(cell)).append('\n')));
        }
        return words.toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
