package org.anxin.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.app.organization.login.DemoAccounts;
import org.anxin.domain.task.obligation.AnObligation;
import org.anxin.domain.task.obligation.Obligations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is due, as those who owe it, review it, lead and audit it see it in the browser. */
class ObligationBrowserTest extends BrowserTest {

    @Autowired
    private Obligations obligations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void whatDayIsIt() {
        today = LocalDate.now(clock);
    }

    @Test
    void aTownshipReportsLateAndTheOfficeReturnsAndAcceptsIt() {
        var duty = owed(AnObligation.anObligation().of("341504104").dueOn(today.minusDays(2)));
        loginAs("yaoli");
        open("/");
        assertThat(page.locator(".todos").innerText()).contains("填报：落实政府应急周转金");

        open("/tasks/obligations/" + duty + "/report");
        assertAccessible("report-form");
        button("报送本单位审核").click();
        page.locator(".error-summary").waitFor();
        page.getByLabel("落实情况").fill("（示例）本年预算已安排，周转金已到专户。");
        page.getByLabel("周转金标准").fill("500,000");
        page.getByLabel("周转金余额").fill("520,000.50");
        page.getByLabel("佐证材料")
                .setInputFiles(new FilePayload(
                        "到账凭证（示例）.txt", "text/plain", ("示例凭证 " + duty).getBytes(StandardCharsets.UTF_8)));
        screenshot("report-form");
        button("报送本单位审核").click();
        page.waitForURL("**/tasks/obligations/" + duty);
        assertThat(page.locator(".files").innerText()).contains("到账凭证（示例）.txt");

        as("yaoli-sh", reviewer -> {
            reviewer.navigate("/tasks/obligations/" + duty);
            reviewer.getByText("审核通过，报送").click();
            reviewer.locator("[data-flash]").waitFor();
        });
        as("ducha", officer -> {
            officer.navigate("/tasks/obligations/" + duty);
            officer.getByLabel("审核意见").fill("请附预算文件");
            officer.locator("button[name=decision][value=return]").click();
            officer.locator("[data-flash]").waitFor();
        });

        open("/tasks/obligations/" + duty);
        assertThat(page.locator(".alert-warning").innerText()).contains("请附预算文件");
        assertThat(page.locator(".facts").first().innerText()).contains("逾期未报");
        assertAccessible("obligation-returned");
        assertNoSidewaysScroll();
        screenshot("obligation-returned");
    }

    @Test
    void theOfficeReviewsWhatABureauReports() {
        var duty = owed(AnObligation.anObligation().of("341504-CZ").dueOn(today.plusDays(20)));
        as("caizheng", clerk -> {
            clerk.navigate("/tasks/obligations/" + duty + "/report");
            clerk.getByLabel("落实情况").fill("（示例）区级周转金 100 万元已落实。");
            clerk.getByText("报送", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            clerk.waitForURL("**/tasks/obligations/" + duty);
        });

        loginAs("ducha");
        open("/tasks/obligations/" + duty);
        assertAccessible("obligation-review");
        assertNoSidewaysScroll();
        screenshot("obligation-review");
        button("认可办结").click();
        page.locator("[data-flash]").waitFor();
        assertThat(page.locator(".facts").first().innerText()).contains("按期办结");
        open("/");
        screenshot("office-home");
        open("/tasks/years");
        assertAccessible("year-plan");
        assertNoSidewaysScroll();
        screenshot("year-plan");
    }

    @Test
    void theSecondOfTwoWhoWriteOneReportGetsTheConflictPage() {
        var duty = owed(AnObligation.anObligation().of("341504104").dueOn(today.plusDays(20)));
        loginAs("yaoli");
        open("/tasks/obligations/" + duty + "/report");
        as("yaoli", colleague -> {
            colleague.navigate("/tasks/obligations/" + duty + "/report");
            colleague.getByLabel("落实情况").fill("（示例）同事先写的");
            colleague.getByText("先保存").click();
            colleague.waitForURL("**/tasks/obligations/" + duty);
        });

        page.getByLabel("落实情况").fill("（示例）我后写的");
        button("先保存").click();
        page.locator("h1", new Page.LocatorOptions().setHasText("已被他人更改")).waitFor();
        screenshot("conflict");

        open("/tasks/obligations/" + duty + "/report");
        assertThat(page.locator("main").innerHTML()).contains("同事先写的");
    }

    @Test
    void aLeaderSeesWhatIsOverdueAndInstructsOnIt() {
        owed(AnObligation.anObligation().of("341504104").dueOn(today.minusDays(9)));
        loginAs("lingdao");
        open("/leader");
        assertThat(heading()).isEqualTo("领导一页");
        assertAccessible("leader");
        assertNoSidewaysScroll();
        screenshot("leader");

        page.locator("td.actions a").first().click();
        page.waitForURL("**/instructions/new**");
        assertThat(page.locator("main").innerText()).contains("批示");
    }

    @Test
    void anAuditorTakesTheLedgerAndTheArchiveAway() throws Exception {
        loginAs("shenji");
        open("/tasks/ledger?year=" + today.getYear());
        assertAccessible("ledger");
        assertNoSidewaysScroll();
        screenshot("ledger");
        var ledger = page.waitForDownload(() -> page.locator("#export-button").click());
        assertThat(ledger.suggestedFilename()).startsWith("落实台账").endsWith(".xlsx");

        open("/tasks/archive");
        assertAccessible("archive");
        assertNoSidewaysScroll();
        screenshot("archive");
        page.getByLabel("措施").fill("32");
        page.locator(".finder-list li").first().click();
        var archive = page.waitForDownload(() ->
                page.locator("form:has([name=measure]) button[type=submit]").click());
        assertThat(archive.suggestedFilename()).contains("履职档案").endsWith(".zip");
        assertThat(Files.size(archive.path())).isGreaterThan(10_000);
    }

    private UUID owed(AnObligation wanted) {
        return transaction.execute(status -> obligations
                .save(wanted.inCadence("O10").ofTheYear().uniquely().build())
                .id());
    }

    @FunctionalInterface
    private interface Work {

        void by(Page page);
    }

    /** Somebody else's window, for a while. */
    private void as(String username, Work work) {
        try (BrowserContext other = window(true)) {
            var theirs = other.newPage();
            theirs.navigate("/login");
            theirs.getByLabel("用户名").fill(username);
            theirs.getByLabel("密码").fill(DemoAccounts.PASSWORD);
            theirs.getByText("登录", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            theirs.waitForLoadState();
            work.by(theirs);
        }
    }
}
