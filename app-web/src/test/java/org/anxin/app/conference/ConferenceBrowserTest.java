package org.anxin.app.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.anxin.app.browser.BrowserTest;
import org.anxin.domain.task.obligation.Obligations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The supervision office records the half-year's conference; who was absent and what it fills is read at once. */
class ConferenceBrowserTest extends BrowserTest {

    private static final String TITLE = "2026年下半年根治欠薪联席会议（浏览器测试）";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Obligations obligations;

    @Autowired
    Clock clock;

    private HalfYearInTest halfYear;

    @BeforeEach
    void nothingIsReportedYet() {
        halfYear = HalfYearInTest.begin(jdbc, obligations, LocalDate.now(clock));
    }

    @AfterEach
    void takeItBack() {
        halfYear.end(TITLE);
    }

    @Test
    void theOfficeRecordsAConferenceAndSeesWhatItFills() {
        loginAs("ducha");
        open("/conferences");
        link("登记会议").click();
        page.waitForURL("**/conferences/new");
        link("改登记半年联席会议和督查").click();
        page.waitForURL("**kind=HALF_YEARLY");
        page.getByLabel("会议名称").fill(TITLE);
        button("登记").click();
        page.waitForSelector(".error-summary");
        assertAccessible("conference refused");
        assertNoSidewaysScroll();
        screenshot("conference-form");
        open("/conferences/new?kind=HALF_YEARLY"); // axe-core leaves styles behind that htmx would carry over

        page.getByLabel("会议名称").fill(TITLE);
        page.getByLabel("地点").fill("区政府三楼会议室");
        page.getByLabel("主持人").fill("施区长（示例）");
        page.getByLabel("议题").fill("通报上半年履职情况，研判风险项目（示例）");
        page.getByLabel("议定事项").fill("逐项目核对专用账户到账情况\n未按时报送月报的乡镇月底前补报");
        page.getByLabel("三元镇").uncheck();
        page.locator("#files")
                .setInputFiles(new FilePayload("会议纪要.txt", "text/plain", "会议纪要".getBytes(StandardCharsets.UTF_8)));
        button("登记").click();
        page.waitForSelector(".absent");

        assertThat(heading()).isEqualTo(TITLE);
        assertThat(page.locator(".absent").innerText()).isEqualTo("三元镇");
        assertAccessible("conference");
        assertNoSidewaysScroll();
        screenshot("conference");

        page.locator("dd a[href^='/tasks/obligations/']").click();
        page.waitForSelector(".record-list");
        assertThat(page.locator(".record-list").innerText()).contains(TITLE);
        assertAccessible("obligation with records");
        assertNoSidewaysScroll();
        screenshot("obligation-records");

        open("/conferences");
        assertAccessible("conferences");
        assertNoSidewaysScroll();
        screenshot("conferences");
    }
}
