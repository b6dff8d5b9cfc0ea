package org.anxin.app.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.domain.organization.Units;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A clerk says once what the columns of another system's file are, and is not asked again. */
@AnxinTest
class SavedLayoutsIT {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TITLES = "区划库导出\n所在镇：三元镇\n";
    private static final String HEAD = "编号|村居|种类|起始\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    Units units;

    @Autowired
    JdbcTemplate jdbc;

    private ImportClerk clerk;

    @BeforeEach
    void aClerk() {
        clerk = new ImportClerk(mvc, signed, "admin");
    }

    private static byte[] export(String name, String code) {
        return ("编号|村居|种类|起始|所在|录入人\n" + code + "|" + name + "|行政村|20260101|三元镇|某\n合计||||1|\n").getBytes(GB18030);
    }

    @Test
    void theColumnsOfAnUnknownFileAreSaidOnceAndTheSameUploadGoesOn() throws Exception {
        var address = unmapped("区划库.txt", export("丙村村民委员会", "341504102203"));
        var page = clerk.page(address + "/layout");
        assertThat(page.select("h1").text()).isEqualTo("这个文件各列是什么");
        assertThat(page.select("#glimpse tr").get(0).text()).isEqualTo("第 1 行 编号 村居 种类 起始 所在 录入人");
        assertThat(page.select("#glimpse tr.row-chosen th").text()).isEqualTo("第 1 行");
        assertThat(page.select("label[for=source-township]").text()).isEqualTo("上级乡镇（街道）（必填）");
        assertThat(clerk.page("/").text()).contains("说明各列：第 ");

        var unsaid = save(address, page, "", Map.of("sources[code]", "p1"));
        assertThat(unsaid.getStatus()).isEqualTo(422);
        var gaps = save(address, page, "区划库", Map.of("sources[code]", "p1"));
        assertThat(gaps.getStatus()).isEqualTo(422);
        assertThat(gaps.getContentAsString()).contains("还没有说明这些列从哪里来：上级乡镇（街道）、名称、类别、生效日期");

        var saved = save(address, page, "区划库", sources());
        assertThat(saved.getStatus()).as(saved.getContentAsString()).isEqualTo(302);
        assertThat(saved.getRedirectedUrl()).isEqualTo(address);
        clerk.waitUntil(address, "待入库");
        assertThat(clerk.page(address).select("#preview-table tbody tr").text())
                .isEqualTo("2 三元镇 341504102203 丙村村民委员会 村 2026-01-01");
        assertThat(clerk.page(address).select(".facts").text()).contains("列对应方案 区划库");
        clerk.confirmed(address, "ALL_OR_NOTHING");
        assertThat(units.findByCode("341504102203")).isPresent();

        var next = clerk.checked("villages", "区划库2.txt", export("丁村村民委员会", "341504102204"));
        assertThat(clerk.page(next).select("#error-count").text()).isEqualTo("0");
        assertThat(clerk.page(next).select(".facts").text()).contains("列对应方案 区划库");
        renameAndAnnul();
        var unknown = clerk.upload("villages", "区划库3.txt", export("戊村村民委员会", "341504102205"));
        assertThat(unknown.getRedirectedUrl()).endsWith("/layout");
    }

    private void renameAndAnnul() throws Exception {
        var list = clerk.page("/imports/layouts");
        var rename = list.select("#layouts-table a").first().attr("href");
        var form = clerk.page(rename);
        var renamed = clerk.answer(post(rename)
                .param("version", form.select("input[name=version]").val())
                .param("name", "区划库（新）"));
        assertThat(renamed.getRedirectedUrl()).isEqualTo("/imports/layouts");
        assertThat(clerk.page("/imports/layouts").text()).contains("区划库（新）");
        var colleague = new ImportClerk(mvc, signed, "yaoli");
        assertThat(colleague.answer(get(rename)).getStatus()).isIn(403, 404);
        var annulled =
                clerk.answer(post(list.select("#layouts-table form").first().attr("action")));
        assertThat(annulled.getStatus()).isEqualTo(302);
        assertThat(clerk.page("/imports/layouts").text()).doesNotContain("区划库（新）");
        assertThat(clerk.answer(get(rename)).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherRowMayBeTheHeadAndWhatStandsAboveItMayFeedAColumn() throws Exception {
        var text = TITLES + HEAD + "341504102206|己村村民委员会|村|2026-1-1\n";
        jdbc.update("UPDATE import_layout SET voided_by = 'admin', voided_at = now() WHERE voided_at IS NULL");
        var wide = text.replace("起始\n", "起始|备注甲\n").replace("2026-1-1\n", "2026-1-1|x\n");
        var address = unmapped("标题.txt", wide.getBytes(GB18030));
        var wrongRow = clerk.page(address + "/layout?row=d4");
        assertThat(wrongRow.select("input[name=row]").val()).isEqualTo("d4");
        assertThat(wrongRow.select("#source-code option[value=p1]").text()).startsWith("第 1 列：341");

        var page = clerk.page(address + "/layout");
        assertThat(page.select("#source-township option").eachText()).contains("表头上方的“所在镇”：三元镇");
        var saved = save(
                address,
                page,
                "带标题",
                Map.of(
                        "sources[township]", "t:所在镇",
                        "sources[code]", "p1",
                        "sources[name]", "p2",
                        "sources[kind]", "p3",
                        "sources[validFrom]", "p4"));

        assertThat(saved.getStatus()).as(saved.getContentAsString()).isEqualTo(302);
        clerk.waitUntil(address, "待入库");
        assertThat(clerk.page(address).select("#preview-table tbody tr").text())
                .isEqualTo("4 三元镇 341504102206 己村村民委员会 村 2026-01-01");
    }

    @Test
    void twoMakersWithTheSameRequiredHeadsKeepAMappingEach() throws Exception {
        var first = unmapped("users", "甲.txt", people("工号|人员|部门|移动号码"));
        save(first, clerk.page(first + "/layout"), "甲系统", columns(Map.of("sources[phone]", "p4")));
        clerk.waitUntil(first, "待入库");

        var second = unmapped("users", "乙.txt", people("工号|人员|部门|联络号"));
        var asked = clerk.page(second + "/layout");
        assertThat(asked.select("option[selected]").eachText())
                .as("what was explained of the first maker's file stands there already")
                .contains("第 1 列：工号", "第 2 列：人员", "第 3 列：部门");
        save(second, asked, "乙系统", columns(Map.of("sources[phone]", "p4")));
        var third = unmapped("users", "丙.txt", people("工号|人员|部门|备忘"));
        save(third, clerk.page(third + "/layout"), "丙系统", columns(Map.of()));
        clerk.waitUntil(third, "待入库");

        assertThat(readBy("甲2.txt", "工号|人员|部门|移动号码|备忘")).isEqualTo("甲系统");
        assertThat(readBy("乙2.txt", "工号|人员|部门|联络号|备忘")).isEqualTo("乙系统");
        assertThat(readBy("丙2.txt", "工号|人员|部门|备忘|其他")).isEqualTo("丙系统");
    }

    @Test
    void whatASavedMappingLeavesUnreadIsShownToTheClerk() throws Exception {
        jdbc.update("UPDATE import_layout SET voided_by = 'admin', voided_at = now() WHERE voided_at IS NULL");
        var first = unmapped("users", "丁.txt", people("工号|人员|部门|籍贯"));
        save(first, clerk.page(first + "/layout"), "丁系统", columns(Map.of()));
        clerk.waitUntil(first, "待入库");
        assertThat(clerk.page(first).select("#unread-heads").text()).isEqualTo("籍贯");

        var second = clerk.page(clerk.checked("users", "戊.txt", people("工号|人员|部门|手机")));

        assertThat(second.select("#unread-heads").text()).isEqualTo("手机（可对应“电话”）");
        assertThat(second.text()).contains("未读取的列没有对应到任何一项，内容不会入库", "作废这个方案");
        var own = clerk.page(clerk.checked(
                "villages",
                "己.csv",
                "上级乡镇（街道）,代码,名称,类别,生效日期\n三元镇,341504102209,壬村村民委员会,村,2026-1-1\n".getBytes(GB18030)));
        assertThat(own.select("#unread-heads")).isEmpty();
    }

    private static byte[] people(String heads) {
        return (heads + "\nmaker-a|邵示例（示例）|姚李镇|13800000000\n").getBytes(GB18030);
    }

    private static Map<String, String> columns(Map<String, String> more) {
        var sources =
                new HashMap<>(Map.of("sources[username]", "p1", "sources[fullName]", "p2", "sources[unit]", "p3"));
        sources.putAll(more);
        return sources;
    }

    private String readBy(String name, String heads) throws Exception {
        var address = clerk.checked("users", name, people(heads));
        return clerk.page(address).select(".facts div:contains(列对应方案) dd").text();
    }

    @Test
    void aWaitingFileIsWithdrawnOrTakenUpAgain() throws Exception {
        jdbc.update("UPDATE import_layout SET voided_by = 'admin', voided_at = now() WHERE voided_at IS NULL");
        var file = export("庚村村民委员会", "341504102207");
        var address = unmapped("再来.txt", file);

        assertThat(unmapped("再来.txt", file)).isEqualTo(address);
        assertThat(clerk.page(address).text()).contains("请说明各列").contains("没有找到表头");
        assertThat(clerk.answer(post(address + "/withdrawal")).getStatus()).isEqualTo(302);
        assertThat(clerk.page(address).select(".facts .tag").first().text()).isEqualTo("已撤回");
    }

    @Test
    void rowsThatTheDatabaseLostInACrashAreReadAgainAtPosting() throws Exception {
        var address = clerk.checked(
                "villages",
                "重启.csv",
                "上级乡镇（街道）,代码,名称,类别,生效日期\n三元镇,341504102208,辛村村民委员会,村,2026-1-1\n".getBytes(GB18030));
        var version = clerk.page(address).select("input[name=version]").val();
        jdbc.update("DELETE FROM import_row");
        assertThat(clerk.page(address).text()).contains("入库前会重新读取文件");

        assertThat(clerk.answer(post(address + "/posting")
                                .param("version", version)
                                .param("mode", "ALL_OR_NOTHING"))
                        .getStatus())
                .isEqualTo(302);
        clerk.waitUntil(address, "已入库");

        assertThat(units.findByCode("341504102208")).isPresent();
    }

    private static Map<String, String> sources() {
        return Map.of(
                "sources[township]", "p5",
                "sources[code]", "p1",
                "sources[name]", "p2",
                "sources[kind]", "p3",
                "sources[validFrom]", "p4",
                "words[kind-0]", "行政村、自然村",
                "words[kind-1]", "居委会");
    }

    /** Uploads a file whose heads nobody knows, and is asked for them. */
    private String unmapped(String name, byte[] content) throws Exception {
        return unmapped("villages", name, content);
    }

    private String unmapped(String kind, String name, byte[] content) throws Exception {
        var answer = clerk.upload(kind, name, content);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).endsWith("/layout");
        return answer.getRedirectedUrl().replace("/layout", "");
    }

    private MockHttpServletResponse save(String address, Document page, String name, Map<String, String> choices)
            throws Exception {
        var form = post(address + "/layout")
                .param("version", page.select("input[name=version]").val())
                .param("row", page.select("input[name=row]").val())
                .param("name", name);
        choices.forEach(form::param);
        return clerk.answer(form);
    }
}
