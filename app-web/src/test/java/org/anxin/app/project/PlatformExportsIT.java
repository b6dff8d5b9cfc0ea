package org.anxin.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.shared.imports.ImportClerk;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Other platforms export the projects that we keep too: their columns are said once, their numbers find them again. */
@AnxinTest
class PlatformExportsIT {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final String PROVINCIAL = """
            安徽省农民工工资支付监管平台在建工程信息表
            导出单位：叶集区住房和城乡建设局,,导出时间：2026-11-20
            序号,工程编码,工程全称,工程类型,资金来源,监管行业,属地,工程状态,建设单位组织机构代码,总承包单位组织机构代码,合同造价（元）,开工令日期
            """;

    private static final String REAL_NAME = """
            建筑工人实名制管理平台
            序号,实名系统编号,工程名,工程分类,投资主体,主管行业,所在街道,承包企业社会信用代码,承包企业,登记工人数,在岗工人数
            """;

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    JdbcTemplate jdbc;

    private ImportClerk clerk;
    private String owner;
    private String contractor;

    @BeforeEach
    void aClerkAndTwoEnterprises() {
        clerk = new ImportClerk(mvc, signed, "zhujian");
        owner = code(register.enterprise("平台建设单位"));
        contractor = code(register.enterprise("平台总包单位"));
    }

    @Test
    void theProvincialPlatformsExportIsExplainedOnceAndThenTaken() throws Exception {
        var first = mapped(
                "省平台.xls",
                xls(PROVINCIAL + """
                        1,AHJG-0001,省平台一号小区,01 房屋建筑,财政资金,住建部门,姚李镇,003 在建,%s,%s,12000000.00,2026-02-01
                        合计,,,,,,,,,,12000000.00,
                        """.formatted(owner, contractor)),
                "h3",
                "省监管平台工程表",
                Map.ofEntries(
                        Map.entry("sources[provincialNumber]", "p2"),
                        Map.entry("sources[name]", "p3"),
                        Map.entry("sources[category]", "p4"),
                        Map.entry("sources[investment]", "p5"),
                        Map.entry("sources[sector]", "p6"),
                        Map.entry("sources[township]", "p7"),
                        Map.entry("sources[state]", "p8"),
                        Map.entry("sources[owner]", "p9"),
                        Map.entry("sources[contractor]", "p10"),
                        Map.entry("sources[contractPrice]", "p11"),
                        Map.entry("sources[startedOn]", "p12"),
                        Map.entry("words[investment-0]", "财政资金"),
                        Map.entry("words[investment-2]", "民营资本"),
                        Map.entry("words[sector-0]", "住建部门")));
        assertThat(clerk.page(first).select("#error-count").text()).isEqualTo("0");
        clerk.confirmed(first, "ALL_OR_NOTHING");
        var address = project("省平台一号小区");
        assertThat(clerk.page(address).text()).contains("省农民工工资", "AHJG-0001", "平台总包单位", "在建");

        var next = clerk.checked(
                "projects", "省平台12月.csv", (PROVINCIAL + """
                        1,AHJG-0001,省平台一号小区,01 房屋建筑,财政资金,住建部门,姚李镇,004 完工,%s,%s,12000000.00,2026-02-01
                        2,AHJG-0002,省平台二号道路,02,民营资本,住建部门,三元镇,001,%s,,3000000.00,
                        """.formatted(owner, contractor, owner)).getBytes(GB18030));
        var page = clerk.page(next);
        assertThat(page.select(".facts").text()).contains("列对应方案 省监管平台工程表");
        assertThat(page.select("#errors-table tbody tr")).hasSize(1);
        assertThat(page.select("#errors-table").text()).contains("省监管平台项目编码", "AHJG-0001", "已登记为“省平台一号小区”");
        assertThat(page.select("#errors-table a").attr("href")).isEqualTo(address);
        clerk.confirmed(next, "VALID_ROWS_ONLY");
        assertThat(clerk.page(project("省平台二号道路")).text()).contains("AHJG-0002", "市政公用", "社会投资", "筹备");
        assertThat(jdbc.queryForObject("SELECT state FROM project WHERE name = '省平台一号小区'", String.class))
                .isEqualTo("UNDER_CONSTRUCTION");
    }

    @Test
    void theRealNamePlatformsExportIsExplainedOnceAndThenTaken() throws Exception {
        var first = mapped(
                "实名制.csv",
                (REAL_NAME + "1,SMZ-9001,实名一号厂房,01-房屋建筑,民营资本,住建,姚李镇,%s,平台总包单位,86,71\n".formatted(contractor))
                        .getBytes(GB18030),
                "h2",
                "实名制项目表",
                Map.ofEntries(
                        Map.entry("sources[realNameNumber]", "p2"),
                        Map.entry("sources[name]", "p3"),
                        Map.entry("sources[category]", "p4"),
                        Map.entry("sources[investment]", "p5"),
                        Map.entry("sources[sector]", "p6"),
                        Map.entry("sources[township]", "p7"),
                        Map.entry("sources[contractor]", "p8"),
                        Map.entry("sources[state]", "c:在建"),
                        Map.entry("words[investment-2]", "民营资本"),
                        Map.entry("words[sector-0]", "住建")));
        assertThat(clerk.page(first).select("#error-count").text()).isEqualTo("0");
        clerk.confirmed(first, "ALL_OR_NOTHING");
        var address = project("实名一号厂房");
        assertThat(clerk.page(address).text()).contains("实名制平台", "SMZ-9001", "平台总包单位");

        var next = clerk.checked("projects", "实名制2.xls", xls(REAL_NAME + """
                        1,SMZ-9001,实名一号厂房,01,民营资本,住建,姚李镇,%s,平台总包单位,90,80
                        2,SMZ-9002,实名二号厂房,01,民营资本,住建,姚李镇,91341500MA0000000X,没有登记的公司,12,12
                        3,SMZ-9003,实名三号厂房,01,民营资本,住建,姚李镇,%s,平台总包单位,33,30
                        """.formatted(contractor, contractor)));
        assertThat(clerk.page(next).select("#errors-table").text())
                .contains("已登记为“实名一号厂房”", "没有登记信用代码为 91341500MA0000000X 的企业");
        clerk.confirmed(next, "VALID_ROWS_ONLY");
        assertThat(clerk.page(project("实名三号厂房")).text()).contains("SMZ-9003");
    }

    @Test
    void aPlatformsNumberIsAddedToAProjectThatIsThereByItsCode() throws Exception {
        register.project("早已登记的小区", "HOUSING", ARegister.YAOLI);
        register.project("另一个小区", "HOUSING", ARegister.YAOLI);
        register.project("别的行业的公路", "TRANSPORT", ARegister.YAOLI);

        var adding = clerk.checked("projects", "补记.csv", own(codeOf("早已登记的小区"), "改了名", "AHJG-0777", "SMZ-0777"));
        assertThat(clerk.page(adding).select("#error-count").text()).isEqualTo("0");
        clerk.confirmed(adding, "ALL_OR_NOTHING");
        assertThat(clerk.page(project("早已登记的小区")).text()).contains("AHJG-0777", "SMZ-0777");

        var again = clerk.checked("projects", "再次.csv", own(codeOf("早已登记的小区"), "改了名", "AHJG-0777", ""));
        assertThat(clerk.page(again).select("#errors-table").text()).contains("没有要补记的平台编码");
        assertThat(clerk.page(again).select("#errors-table a").attr("href")).isEqualTo(project("早已登记的小区"));
        var contradicting = clerk.checked("projects", "矛盾.csv", own(codeOf("另一个小区"), "另一个小区", "AHJG-0777", ""));
        assertThat(clerk.page(contradicting).select("#errors-table").text())
                .contains("平台编码 AHJG-0777 已登记在“早已登记的小区”（" + codeOf("早已登记的小区") + "）上");
        var foreign = clerk.checked("projects", "别的行业.csv", own(codeOf("别的行业的公路"), "公路", "AHJG-0778", ""));
        assertThat(clerk.page(foreign).select("#errors-table").text()).contains("不属于本单位主管的行业");
    }

    private static byte[] own(String code, String name, String provincial, String realName) {
        return ("项目编码,项目名称,项目分类,投资性质,行业,所在乡镇,省监管平台项目编码,实名制平台项目编码\n%s,%s,01,政府投资,住房城乡建设,姚李镇,%s,%s\n"
                        .formatted(code, name, provincial, realName))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Uploads an export that nobody knows, says what its columns are and waits for its dry run. */
    private String mapped(String file, byte[] content, String head, String name, Map<String, String> answers)
            throws Exception {
        var uploaded = clerk.upload("projects", file, content);
        assertThat(uploaded.getRedirectedUrl()).endsWith("/layout");
        var address = uploaded.getRedirectedUrl().replace("/layout", "");
        var form = post(address + "/layout")
                .param(
                        "version",
                        clerk.page(address + "/layout")
                                .select("input[name=version]")
                                .val())
                .param("row", head)
                .param("name", name);
        answers.forEach(form::param);
        var saved = clerk.answer(form);
        assertThat(saved.getStatus()).as(saved.getContentAsString()).isEqualTo(302);
        clerk.waitUntil(address, "待入库");
        return address;
    }

    private static byte[] xls(String table) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("导出");
            for (var line : table.lines().toList()) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                var cells = line.split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    row.createCell(i).setCellValue(cells[i]);
                }
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private String project(String name) {
        return "/projects/" + jdbc.queryForObject("SELECT id FROM project WHERE name = ?", UUID.class, name);
    }

    private String codeOf(String name) {
        return jdbc.queryForObject("SELECT code FROM project WHERE name = ?", String.class, name);
    }

    private String code(UUID enterprise) {
        return jdbc.queryForObject("SELECT credit_code FROM enterprise WHERE id = ?", String.class, enterprise);
    }
}
