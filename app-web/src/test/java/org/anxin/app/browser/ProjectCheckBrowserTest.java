package org.anxin.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the sector authority checks of a project, in the browser. */
class ProjectCheckBrowserTest extends BrowserTest {

    @Autowired
    private ARegister register;

    private UUID project;

    @BeforeEach
    void aProjectOfTheHousingBureau() {
        project = register.project("示例翠湖花园二期", "HOUSING", ARegister.YAOLI);
        loginAs("zhujian");
    }

    @Test
    void theAuthorityChecksTheContractClauseByClause() {
        open("/projects/" + project + "/clauses");
        assertThat(heading()).isEqualTo("合同必备条款");
        assertAccessible("project-clauses");
        assertNoSidewaysScroll();
        for (var group : page.locator("fieldset").all()) {
            group.getByText("已载明", new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        button("保存").click();
        page.locator(".error-summary").waitFor();
        screenshot("project-clauses-refused");
        for (var typed : page.locator("input[name^=page]").all()) {
            typed.fill("12");
        }
        button("保存").click();
        page.locator("[data-flash]").waitFor();
        assertThat(page.locator("p.alert-success").innerText()).contains("合规");
        screenshot("project-clauses");

        open("/projects/clauses");
        assertAccessible("clause-list");
        assertNoSidewaysScroll();
        screenshot("clause-list");
    }

    @Test
    void theAuthorityFindsOnASuspicion() {
        var party = register.party(project, "LABOR_SUBCONTRACTOR", register.enterprise("示例清风劳务公司"));
        open("/projects/" + project + "/findings");
        assertAccessible("finding-form");
        assertNoSidewaysScroll();
        page.getByText("挂靠", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("select[name=party]").selectOption(party.toString());
        page.getByLabel("疑似的事实").fill("（示例）工资由另一家公司发放。");
        button("登记").click();
        page.waitForURL("**/projects/findings/*");
        assertThat(heading()).isEqualTo("疑似挂靠");
        var address = page.url();

        open("/projects/findings");
        assertAccessible("finding-list");
        assertNoSidewaysScroll();
        screenshot("finding-list");

        page.navigate(address);
        assertAccessible("finding");
        assertNoSidewaysScroll();
        screenshot("finding");
        page.getByText("认定属实", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("认定的事实和依据").fill("（示例）社保和工资均由挂靠人缴纳发放。");
        page.getByLabel("认定文件")
                .setInputFiles(new FilePayload(
                        "认定书（示例）.txt", "text/plain", ("认定书 " + project).getBytes(StandardCharsets.UTF_8)));
        button("提交认定").click();
        page.locator("[data-flash]").waitFor();
        assertThat(page.locator(".facts").first().innerText()).contains("认定属实");
    }

    @Test
    void theOwnersGuaranteeIsRecordedAndCounts() {
        open("/projects/" + project + "/guarantees");
        assertAccessible("guarantees");
        assertNoSidewaysScroll();
        page.locator("select[name=form]").selectOption("BANK");
        page.getByLabel("出具单位").fill("示例银行");
        page.getByLabel("担保金额").fill("500,000");
        page.getByLabel("有效期起").fill("2026-01-01");
        page.getByLabel("有效期止").fill("2030-12-31");
        button("登记").click();
        page.locator("[data-flash]").waitFor();
        assertThat(page.locator("#guarantees-table").innerText()).contains("500,000.00", "有效");
        screenshot("guarantees");

        open("/projects/guarantees");
        assertAccessible("guarantee-list");
        assertNoSidewaysScroll();
        screenshot("guarantee-list");
        open("/projects/templates/new");
        assertAccessible("template-form");
        assertNoSidewaysScroll();
    }
}
