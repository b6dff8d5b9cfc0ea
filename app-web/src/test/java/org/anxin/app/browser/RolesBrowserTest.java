package org.anxin.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each group of people does the work that it comes for; the pages it sees on the way stand in the handbook. */
class RolesBrowserTest extends BrowserTest {

    @Test
    void aTownshipSeesItsOwnDutiesFirstAndTakesThemHome() throws IOException {
        loginAs("yaoli");
        assertThat(page.locator(".figures")).containsText("本单位负责的任务行");
        screenshot("township-home");

        link("任务分解表").first().click();
        assertThat(page.locator(".own-part")).containsText("姚李镇");
        screenshot("task-board");

        link("本单位职责").first().click();
        assertThat(page.locator("h1")).hasText("姚李镇履职清单");
        screenshot("township-duties");
        assertThatIsWorkbook(page.waitForDownload(() -> link("导出").click()), "姚李镇");
    }

    @Test
    void anInspectorFindsAMeasureAndWhoAnswersForIt() {
        loginAs("jiancha");
        open("/tasks/measures");
        page.getByLabel("关键字").fill("保证金");
        button("搜索").click();
        page.waitForURL(Pattern.compile(".*q=.*"));
        screenshot("measures-filtered");

        page.locator("#list tbody a").first().click();

        assertThat(page.locator("main")).containsText("措施原文");
        assertThat(page.locator("main")).containsText("责任单位");
        screenshot("measure");
    }

    @Test
    void anInspectorPreparesAChangeOfAPolicyParameter() {
        loginAs("jiancha");
        open("/parameters");
        screenshot("parameters");
        page.locator("#list tbody a").first().click();
        screenshot("parameter");
        link("登记新取值").click();

        assertThat(page.locator("h1")).containsText("变更");
        assertAccessible("/parameters/…/change");
        screenshot("parameter-change");
    }

    @Test
    void anybodyCountsATermOut() {
        loginAs("shenhe");
        open("/calendar");

        assertThat(page.locator("h1")).containsText("工作日历");
        screenshot("calendar");
    }

    @Test
    void aSectorBureauSeesWhatItAnswersForAndWhatItSupports() {
        loginAs("zhujian");
        open("/units/mine/duties");

        assertThat(page.locator("main")).containsText("作为责任单位");
        assertThat(page.locator("main")).containsText("作为配合单位");
        screenshot("sector-duties");
    }

    @Test
    void aBankSeesItsDutiesAsTheBankOfAnAccount() {
        loginAs("gonghang");
        open("/units/mine/duties");

        assertThat(page.locator("main")).containsText("开户银行");
        screenshot("bank-duties");
    }

    @Test
    void theSupervisionOfficeKeepsTheListsOfUnits() {
        loginAs("ducha");
        open("/tasks/lists");
        screenshot("unit-lists");

        page.locator("a[href$='/new']").first().click();
        assertThat(page.locator("h1")).containsText("列入单位");
        screenshot("unit-list-new");
        page.locator("main form button[type=submit]").click();

        assertThat(page.locator(".error-summary")).isVisible();
        screenshot("form-refused");
    }

    @Test
    void aLeaderSeesTheWholeDistrictOnOneBoard() {
        loginAs("lingdao");
        open("/tasks");

        assertThat(page.locator("#list")).containsText("共 33 行，50 项措施");
    }

    @Test
    void anAuditorTakesTheDocumentsOwnTableAndReadsTheAuditLog() throws IOException {
        loginAs("shenji");
        open("/tasks");
        assertThatIsWorkbook(page.waitForDownload(() -> link("下载任务分解表").click()), "任务分解");

        open("/audit");
        page.locator("#filter-actor, #filter-q").first().fill("shenji");
        button("搜索").click();
        page.waitForURL(Pattern.compile(".*=shenji.*"));
        assertThat(page.locator("#list tbody tr").first()).containsText("shenji");
        screenshot("audit-log");
    }

    @Test
    void anAdministratorAsksForARoleAndAColleagueApproves() {
        loginAs("admin");
        open("/users?q=fagai");
        screenshot("users");
        page.locator("#list tbody a").first().click();
        screenshot("user");
        link("调整角色").click();
        page.locator("label.form-check", new Page.LocatorOptions().setHasText("责任单位审核："))
                .click();
        page.getByLabel("事由").fill("新到岗，兼任本单位审核");
        screenshot("user-roles");
        button("提交复核").click();
        assertThat(page.locator("[data-flash]")).isVisible();

        var mine = page;
        try (var colleague = window(true)) {
            page = colleague.newPage();
            loginAs("admin-fh");
            assertThat(page.locator(".todos")).containsText("尤发改");
            screenshot("approver-home");
            page.locator(".todo a")
                    .filter(new Locator.FilterOptions().setHasText("尤发改"))
                    .click();
            screenshot("approval");
            button("通过").click();
            assertThat(page.locator("[data-flash]")).isVisible();
        } finally {
            page = mine;
        }

        page.reload();
        assertThat(page.locator("main")).containsText("责任单位审核");

        link("发送记录").click();
        assertThat(page.locator("#sent-table")).containsText("已送达");
        assertAccessible("/messages/sent");
        assertNoSidewaysScroll();
        screenshot("sent-messages");
    }

    @Test
    void anAdministratorAddsAUserAndHandsOverALink() {
        loginAs("admin");
        open("/users/new");
        page.getByLabel("用户名").fill("hongji");
        page.getByLabel("姓名").fill("洪集镇经办");
        var unit = page.getByLabel("单位", new Page.GetByLabelOptions().setExact(true));
        unit.fill("洪集镇");
        unit.press("Enter");
        screenshot("user-new");
        button("保存").click();

        button("生成一次性链接（设置密码）").click();
        assertThat(page.locator("#confirm-dialog")).isVisible();
        button("确定").click();
        assertThat(page.locator("#one-time-link")).hasValue(Pattern.compile(".*/setup/.+"));
        var address = page.locator("#one-time-link").inputValue();
        page.context().clearCookies();
        open(address);
        assertThat(page.locator("h1")).hasText("设置密码");
        screenshot("set-password");
        page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill("麦田里有三百六十只羊");
        page.getByLabel("再输一次").fill("麦田里有三百六十只羊");
        button("设置密码").click();

        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
    }

    @Test
    void anAdministratorImportsUsersSeesEveryErrorAndPostsTheSoundRows() {
        loginAs("admin");
        open("/imports/new?kind=users");
        screenshot("import-upload");
        page.locator("#file")
                .setInputFiles(new FilePayload("新增用户.csv", "text/csv", """
                        用户名,姓名,单位,角色
                        sungang,孙岗填报,孙岗乡,乡镇填报
                        Ping Gang,,平岗乡,没有这个角色
                        shihe,史河填报,史河街道,乡镇填报
                        """.getBytes(StandardCharsets.UTF_8)));
        button("上传并校验").click();

        assertThat(page.locator("#error-count")).hasText("1");
        assertThat(page.locator("#sound-count")).hasText("2");
        assertThat(page.locator("#errors-table")).containsText("没有填写");
        assertAccessible("/imports/…, checked");
        screenshot("import-checked");
        page.getByText("仅导入正确行").click();
        button("确认入库").click();

        assertThat(page.locator("#posted-count")).hasText("2");
        screenshot("import-posted");
    }

    @Test
    void everybodySeesTheSamePagesOfUnitsRolesAndMessages() {
        loginAs("admin");
        for (var name : new String[] {"units", "roles", "messages", "approvals", "imports"}) {
            open("/" + name);
            screenshot(name);
        }
        open("/units/341504104");
        screenshot("unit");
        open("/account/password");
        screenshot("own-password");
        open("/no-such-page");
        screenshot("not-found");
    }

    private static void assertThatIsWorkbook(Download download, String name) throws IOException {
        assertThat(download.suggestedFilename()).contains(name).endsWith(".xlsx");
        try (var content = download.createReadStream()) {
            assertThat(content.readNBytes(2)).asString().isEqualTo("PK");
        }
    }
}
