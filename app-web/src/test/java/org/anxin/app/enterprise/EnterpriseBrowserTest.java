package org.anxin.app.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.anxin.app.browser.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The housing bureau registers an enterprise, corrects a mistyped code, adds a certificate and finds it again. */
class EnterpriseBrowserTest extends BrowserTest {

    private static final String CODE = "91510522204916571F";

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void takeItBack() {
        jdbc.update(
                "UPDATE enterprise SET voided_by = 'test', voided_at = now(), void_reason = '浏览器测试'"
                        + " WHERE credit_code = ? AND voided_at IS NULL",
                CODE);
    }

    @Test
    void theBureauRegistersAnEnterpriseAndCorrectsItsCode() {
        loginAs("zhujian");
        open("/enterprises");
        link("登记企业").click();
        page.waitForURL("**/enterprises/new");
        page.getByLabel("统一社会信用代码").fill("91510522204916517F");
        page.getByLabel("企业名称").fill("叶集浏览示例建筑有限公司");
        page.locator("#kind").selectOption("CONSTRUCTION");
        page.getByLabel("法定代表人").fill("傅法人（示例）");
        page.locator("#townshipCode").selectOption("341504104");
        page.locator("#contactName").fill("康联系（示例）");
        page.getByLabel("联系电话").fill("13912345678");
        button("登记").click();
        page.waitForSelector(".error-summary");
        assertThat(page.locator("#creditCode-error").innerText()).contains("校验位不符");
        assertAccessible("enterprise refused");
        assertNoSidewaysScroll();
        screenshot("enterprise-form");
        open("/enterprises/new"); // axe-core leaves styles behind that htmx would carry over

        page.getByLabel("统一社会信用代码").fill(CODE);
        page.getByLabel("企业名称").fill("叶集浏览示例建筑有限公司");
        page.locator("#kind").selectOption("CONSTRUCTION");
        page.locator("#townshipCode").selectOption("341504104");
        page.locator("#contactName").fill("康联系（示例）");
        page.getByLabel("联系电话").fill("13912345678");
        button("登记").click();
        page.waitForSelector("#history-table");
        assertThat(heading()).isEqualTo("叶集浏览示例建筑有限公司");

        link("登记证书").click();
        page.waitForURL("**/certificates/new");
        page.getByLabel("资质类别及等级").fill("建筑工程施工总承包二级");
        page.getByLabel("证书编号").fill("D234000001");
        page.getByLabel("有效期止").fill("2026-01-31");
        button("登记").click();
        page.waitForSelector("#certificates-table");
        assertThat(page.locator("#certificates-table").innerText()).contains("2026-01-31 已过期");
        assertAccessible("enterprise");
        assertNoSidewaysScroll();
        screenshot("enterprise");

        open("/enterprises/new");
        page.getByLabel("统一社会信用代码").fill(CODE);
        page.getByLabel("企业名称").fill("重复登记有限公司");
        page.locator("#kind").selectOption("CONSTRUCTION");
        button("登记").click();
        page.waitForSelector(".error-summary");
        assertAccessible("enterprise taken");
        assertNoSidewaysScroll();
        screenshot("enterprise-taken");
        page.locator(".alert a").click();
        page.waitForSelector("#history-table");

        open("/enterprises?q=浏览示例");
        assertThat(page.locator("#enterprises-table").innerText()).contains("叶集浏览示例建筑有限公司");
        assertAccessible("enterprises");
        assertNoSidewaysScroll();
        screenshot("enterprises");
    }
}
