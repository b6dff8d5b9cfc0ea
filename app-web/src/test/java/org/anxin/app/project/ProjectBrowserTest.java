package org.anxin.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.anxin.app.ARegister;
import org.anxin.app.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The housing bureau's officer registers a project, adds its parties and leads it on; the township reads it. */
class ProjectBrowserTest extends BrowserTest {

    private static final String NAME = "浏览器示例小区一期";

    @Autowired
    ARegister register;

    @Test
    void theBureauRegistersAProjectWithItsParties() {
        register.enterprise("浏览器示例置业公司");
        register.enterprise("浏览器示例建工公司");
        register.enterprise("浏览器示例劳务公司");
        loginAs("zhujian");
        open("/projects");
        link("登记项目").click();
        page.waitForURL("**/projects/new");
        button("登记").click();
        page.waitForSelector(".error-summary");
        assertAccessible("project refused");
        assertNoSidewaysScroll();
        screenshot("project-form");
        open("/projects/new"); // axe-core leaves styles behind that htmx would carry over

        page.locator("#name").fill(NAME);
        find("#category", "房屋建筑");
        page.locator("#investment").selectOption("PRIVATE");
        page.locator("#townshipCode").selectOption(ARegister.YAOLI);
        page.locator("#owner").fill("浏览器示例置业公司");
        page.locator("#contractor").fill("浏览器示例建工公司");
        page.locator("#state").selectOption("UNDER_CONSTRUCTION");
        page.locator("#since").fill("2026-03-01");
        page.locator("#contractPrice").fill("56,780,000");
        page.locator("#laborCostMethod").selectOption("RATIO");
        page.locator("#laborCostRatio").fill("30");
        page.locator("#officerName").fill("孙专管（示例）");
        page.locator("#officerPhone").fill("13800000000");
        button("登记").click();
        page.waitForSelector("#parties-table");
        assertThat(heading()).isEqualTo(NAME);

        link("在 浏览器示例建工公司 下添加").click();
        page.waitForURL("**/parties/new?below=*");
        find("#role", "劳务分包");
        page.locator("#enterprise").fill("浏览器示例劳务公司");
        page.locator("#work").fill("主体结构劳务");
        page.locator("#amount").fill("9,000,000");
        assertAccessible("party");
        assertNoSidewaysScroll();
        screenshot("project-party");
        button("添加").click();
        page.waitForSelector("td.party-2");
        assertThat(page.locator("td.party-2").innerText()).contains("浏览器示例劳务公司", "劳务分包");
        assertAccessible("project");
        assertNoSidewaysScroll();
        screenshot("project");

        link("变更为停工").click();
        page.waitForURL("**/state?to=SUSPENDED");
        page.getByLabel("原因").fill("雨季停工");
        assertAccessible("project step");
        assertNoSidewaysScroll();
        screenshot("project-state");
        button("变更").click();
        page.waitForSelector(".life li:nth-child(2)");
        assertThat(page.locator(".life").innerText()).contains("停工", "雨季停工");

        open("/projects");
        assertThat(page.locator("#projects-table").innerText()).contains(NAME);
        assertAccessible("projects");
        assertNoSidewaysScroll();
        screenshot("projects");
    }

    /** Chooses from a long list as people do: types a word and takes what is found. */
    private void find(String field, String word) {
        page.locator(field).fill(word);
        page.locator(field).press("Enter");
    }
}
