package org.anxin.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.shared.imports.ImportClerk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The housing bureau brings its projects in from a table. */
@AnxinTest
class ImportingProjectsIT {

    private static final String HEAD =
            "项目名称,项目编码,项目分类,投资性质,行业,所在乡镇,状态,建设单位信用代码,总包单位信用代码,合同价,实际开工日期,开工手续,许可证号,许可日期,人工费约定方式,人工费比例,劳资专管员,劳资专管员电话\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aTableBecomesProjectsWithTheirParties() throws Exception {
        var clerk = new ImportClerk(mvc, signed, "zhujian");
        var owner = code(register.enterprise("导入建设单位"));
        var contractor = code(register.enterprise("导入总包单位"));
        assertThat(clerk.download("/imports/templates/projects.xlsx")).startsWith('P', 'K');

        var address = clerk.checked("projects", "项目.csv", csv("""
                导入一号项目,DR-1,房屋建筑,政府投资,住房城乡建设,姚李镇,在建,%s,%s,"1,000,000",2026-2-1,施工许可证,XK-1,2026-1-20,按工程款比例,30,赵专管（示例）,13900001111
                导入二号项目,,市政公用,社会投资,住房城乡建设,三元镇,,,,,,,,,,,,
                """.formatted(owner, contractor)));
        assertThat(clerk.page(address).select("#error-count").text()).isEqualTo("0");
        assertThat(clerk.confirmed(address, "ALL_OR_NOTHING").select("#run").text())
                .contains("已入库 2 行");

        var list = clerk.page("/projects?q=导入").select("#projects-table tbody");
        assertThat(list.text()).contains("导入一号项目", "导入建设单位", "导入总包单位", "1,000,000.00", "2026-02-01", "导入二号项目", "筹备");
        var page = clerk.page(list.select("a:contains(导入一号项目)").attr("href"));
        assertThat(page.select(".life li").text()).isEqualTo("在建 2026-02-01");
        assertThat(page.select(".facts").text())
                .contains("种类 施工许可证 证号 XK-1 日期 2026-01-20", "赵专管（示例）　139****1111", "按工程款比例，30%");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM project WHERE import_run_id IS NOT NULL AND name LIKE '导入%'", Long.class))
                .isEqualTo(2);
    }

    @Test
    void everyMistakeIsToldBesideItsCell() throws Exception {
        var clerk = new ImportClerk(mvc, signed, "zhujian");
        register.project("已有的项目", "HOUSING", ARegister.YAOLI);
        var taken = jdbc.queryForObject("SELECT code FROM project WHERE name = '已有的项目'", String.class);

        var address = clerk.checked("projects", "错误.csv", csv("""
                甲,%s,房屋建筑,政府投资,住房城乡建设,姚李镇,,,,,,,,,,,,
                乙,,房屋建筑,政府投资,交通运输,姚李镇,,,,,,,,,,,,
                丙,,房子,政府投资,住房城乡建设,姚李镇,,91340000000000000X,,,,,,,,,,
                丁,,房屋建筑,政府投资,住房城乡建设,姚李镇,,,,0,2099-1-1,,,,,,,
                戊,,房屋建筑,政府投资,住房城乡建设,姚李镇,,,,,,施工许可证,,,按工程款比例,,,
                """.formatted(taken)));

        var lines = clerk.page(address + "?size=100").text();
        assertThat(lines)
                .contains("已登记为“已有的项目”（" + taken + "）")
                .contains("不属于本单位主管的行业")
                .contains("“房子”不在可选范围")
                .contains("没有登记信用代码为 91340000000000000X 的企业")
                .contains("金额应大于 0")
                .contains("实际开工日期不能晚于今天")
                .contains("开工手续的种类和日期要一起填写")
                .contains("填写人工费比例");
    }

    private String code(UUID enterprise) {
        return jdbc.queryForObject("SELECT credit_code FROM enterprise WHERE id = ?", String.class, enterprise);
    }

    private static byte[] csv(String rows) {
        return (HEAD + rows).getBytes(StandardCharsets.UTF_8);
    }
}
