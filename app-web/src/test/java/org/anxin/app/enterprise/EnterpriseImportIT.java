package org.anxin.app.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.shared.imports.ImportClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Enterprises come from a file, and a second file adds what another platform calls them. */
@AnxinTest
class EnterpriseImportIT {

    private static final String HEAD = "信用代码,企业名称,类别,行业,法人,乡镇,地址,联系人,联系电话,资质等级,证书编号,有效期至,备注,外部平台,平台编号\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcTemplate jdbc;

    private ImportClerk clerk;

    @BeforeEach
    void aClerk() {
        clerk = new ImportClerk(mvc, signed, "zhujian");
    }

    @Test
    void aFileRegistersEnterprisesAndASecondOneAddsTheirNumbers() throws Exception {
        var code = ARegister.creditCode();
        var first = clerk.checked(
                "enterprises",
                "企业.xlsx",
                clerk.filledTemplate(
                        "enterprises",
                        List.of(List.of(
                                code.toLowerCase(Locale.ROOT),
                                "导入示例建筑有限公司",
                                "施工企业",
                                "房屋建筑业",
                                "傅法人（示例）",
                                "姚李镇",
                                "姚李镇示例路1号",
                                "康联系（示例）",
                                "13912345678",
                                "建筑工程施工总承包二级",
                                "D234000777",
                                "2031-12-31"))));
        assertThat(clerk.page(first).select("#error-count").text()).isEqualTo("0");
        assertThat(clerk.page(first).text()).doesNotContain("13912345678");
        assertThat(clerk.confirmed(first, "ALL_OR_NOTHING").select("#run").text())
                .contains("已入库 1 行");
        var line = clerk.page("/enterprises?q=" + code)
                .select("#enterprises-table tbody tr")
                .text();
        assertThat(line).contains("导入示例建筑有限公司").contains("姚李镇").contains("至 2031-12-31");

        var again = clerk.checked("enterprises", "再来.csv", csv(code + ",改名有限公司,施工企业,,,,,,,,,,,,\n"));
        assertThat(clerk.page(again).text()).contains("已登记为“导入示例建筑有限公司”");

        var platform = clerk.checked("enterprises", "实名制.csv", csv(code + ",改名有限公司,施工企业,,,,,,,,,,,实名制平台,SMZ-777\n"));
        assertThat(clerk.page(platform).select("#error-count").text()).isEqualTo("0");
        clerk.confirmed(platform, "ALL_OR_NOTHING");
        var address = clerk.page("/enterprises?q=" + code)
                .select("#enterprises-table tbody a")
                .attr("href");
        assertThat(clerk.page(address).select("h1").text()).isEqualTo("导入示例建筑有限公司");
        assertThat(clerk.page(address).select(".panel:contains(外部平台编号)").text()).contains("实名制平台　SMZ-777");

        var same = clerk.checked("enterprises", "又来.csv", csv(code + ",导入示例建筑有限公司,施工企业,,,,,,,,,,又来,实名制平台,SMZ-777\n"));
        assertThat(clerk.page(same).select("#errors-table").text()).contains("没有要补记的平台编码");
        assertThat(clerk.page(same).select("#errors-table a").attr("href")).isEqualTo(address);
        assertThat(jdbc.queryForObject("SELECT count(*) FROM external_reference WHERE number = 'SMZ-777'", Long.class))
                .isOne();
        var other = clerk.checked(
                "enterprises", "他家.csv", csv(ARegister.creditCode() + ",另一家有限公司,施工企业,,,,,,,,,,,实名制平台,SMZ-777\n"));
        assertThat(clerk.page(other).text()).contains("平台编号 SMZ-777 已登记在另一家企业上");
    }

    @Test
    void whatIsRegisteredAlreadyIsNoErrorAndTheRestGoesInAsAWhole() throws Exception {
        var code = ARegister.creditCode();
        var row = code + ",已登记示例有限公司,施工企业,,,,,,,,,,,,\n";
        clerk.posted("enterprises", "先来.csv", csv(row));

        var address = clerk.checked(
                "enterprises", "累计.csv", csv(row + ARegister.creditCode() + ",新增示例有限公司,施工企业,,,,,,,,,,,,\n"));
        var page = clerk.page(address);
        assertThat(page.select("#error-count").text()).isEqualTo("0");
        assertThat(page.select("#known-count").text()).isEqualTo("1");
        assertThat(page.text()).contains("没有错误。1 行已经登记，不重复入库；其余 1 行", "已登记（1 行）");
        assertThat(page.select("#errors-table tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("2 统一社会信用代码")
                .contains("已登记 这个代码已登记为“已登记示例有限公司”");
        assertThat(page.select("#preview-table .cell-wrong")).isEmpty();
        try (var workbook = ImportClerk.open(clerk.download(address + "/annotated"))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1)
                            .getCell(sheet.getRow(0).getLastCellNum() - 1)
                            .getStringCellValue())
                    .startsWith("已登记，不用改。");
        }

        var posted = clerk.confirmed(address, "ALL_OR_NOTHING");
        assertThat(posted.select("#run").text()).contains("已入库 1 行", "1 行此前已经登记，没有重复入库");
        assertThat(clerk.page("/imports?q=累计.csv")
                        .select("#imports-table tbody tr td[data-label=已登记行]")
                        .text())
                .isEqualTo("1");

        var all = clerk.page(clerk.checked("enterprises", "只有旧的.csv", csv(row + "\n")));
        assertThat(all.text()).contains("每一行都已经登记，没有要入库的内容");
        assertThat(all.select("form[action$=posting]")).isEmpty();
    }

    @Test
    void aRowBringsTheNumbersOfSeveralPlatforms() throws Exception {
        var code = ARegister.creditCode();
        var file = "信用代码,企业名称,类别,省监管平台企业编码,实名制平台企业编码\n" + code + ",多平台有限公司,施工企业,AHQY-1,SMQY-1\n";

        var address = clerk.checked("enterprises", "多平台.csv", file.getBytes(StandardCharsets.UTF_8));
        clerk.confirmed(address, "ALL_OR_NOTHING");

        assertThat(jdbc.queryForList(
                        "SELECT r.platform || ' ' || r.number FROM external_reference r JOIN enterprise e"
                                + " ON e.id::text = r.owner_key WHERE e.credit_code = ?",
                        String.class,
                        code))
                .containsExactlyInAnyOrder("PROVINCIAL_WAGE AHQY-1", "REAL_NAME SMQY-1");
    }

    @Test
    void everyMistakeHasItsOwnSentence() throws Exception {
        var address = clerk.checked(
                "enterprises",
                "错误.csv",
                csv("91341504MA2T00001Y,一公司,施工企业,,,,,,,,,,,,\n"
                        + "91341504MA2T0001,二公司,施工企业,,,,,,,,,,,,\n"
                        + ARegister.creditCode() + ",三公司,施工单位,,,,,,,,,,,,\n"
                        + ARegister.creditCode() + ",四公司,施工企业,,,姚里镇,,,,,,,,,\n"
                        + ARegister.creditCode() + ",五公司,施工企业,,,,,甲,,,,,,,\n"
                        + ARegister.creditCode() + ",六公司,施工企业,,,,,甲,123,,,,,,\n"
                        + ARegister.creditCode() + ",七公司,施工企业,,,,,,,二级,,,,,\n"
                        + ARegister.creditCode() + ",八公司,施工企业,,,,,,,,,,,,X1\n"));
        var page = clerk.page(address).text();
        assertThat(page)
                .contains("校验位不符")
                .contains("现在是 16 位")
                .contains("“施工单位”不在可选范围")
                .contains("没有“姚里镇”这个乡镇")
                .contains("联系人和联系电话要一起填")
                .contains("11 位手机号")
                .contains("证书有效期止填全")
                .contains("选择外部平台");
        assertThat(clerk.page(address).select("#error-count").text()).isEqualTo("8");
    }

    private static byte[] csv(String rows) {
        return (HEAD + rows).getBytes(StandardCharsets.UTF_8);
    }
}
