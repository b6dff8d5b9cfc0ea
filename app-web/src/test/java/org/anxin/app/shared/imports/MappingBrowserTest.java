package org.anxin.app.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.anxin.app.browser.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A clerk's file from another system is explained once, at the desk or on the phone. */
class MappingBrowserTest extends BrowserTest {

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void nothingIsKnownYet() {
        jdbc.update("UPDATE import_layout SET voided_by = 'admin', voided_at = now() WHERE voided_at IS NULL");
    }

    @Test
    void theColumnsOfAForeignFileAreExplainedAndTheUploadGoesOn() {
        loginAs("admin");
        open("/imports/new?kind=villages");
        var text = "区划信息导出\n所在镇：三元镇\n统计编号|村居全称|性质|起用日期|登记人|备注\n"
                + "341504102211|壬村村民委员会|村|20260101|张三|\n341504102212|癸社区居民委员会|社区|20260101|张三|\n合计|2||||\n";
        page.getByLabel("文件")
                .setInputFiles(new FilePayload("区划信息.txt", "text/plain", text.getBytes(Charset.forName("GB18030"))));
        button("上传并校验").click();
        page.waitForURL("**/layout");

        assertThat(heading()).isEqualTo("这个文件各列是什么");
        button("保存并继续校验").click();
        page.waitForSelector(".error-summary");
        assertAccessible("mapping refused");
        assertNoSidewaysScroll();
        screenshot("import-mapping");
        page.locator("#source-township").selectOption("t:所在镇");
        page.locator("#source-code").selectOption("p1");
        page.locator("#source-name").selectOption("p2");
        page.locator("#source-kind").selectOption("p3");
        page.locator("#source-validFrom").selectOption("p4");
        page.getByLabel("方案名称").fill("区划信息库");
        button("保存并继续校验").click();

        page.waitForSelector("#preview-table");
        assertThat(page.locator("#row-count").innerText()).isEqualTo("2");
        assertThat(page.locator("#error-count").innerText()).isEqualTo("0");
        open("/imports/layouts");
        assertThat(page.locator("#layouts-table").innerText()).contains("区划信息库");
        assertAccessible("saved mappings");
        assertNoSidewaysScroll();
        screenshot("import-layouts");
    }
}
