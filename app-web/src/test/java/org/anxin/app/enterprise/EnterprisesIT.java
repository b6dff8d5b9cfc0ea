package org.anxin.app.enterprise;

import static org.anxin.app.ARegister.SANYUAN;
import static org.anxin.app.ARegister.YAOLI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.AtOnce;
import org.anxin.app.Signed;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** An enterprise from the empty form to the voided record, and who sees it. */
@AnxinTest
class EnterprisesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ARegister register;

    @Autowired
    Clock clock;

    @Autowired
    WebApplicationContext context;

    @Autowired
    ThymeleafViewResolver views;

    @Test
    void isRegisteredKeptAndVoided() throws Exception {
        var code = ARegister.creditCode();
        var address = registered("zhujian", code, "六安长青建筑有限公司", YAOLI);
        var page = page("zhujian", address);
        assertThat(page.select("h1").text()).isEqualTo("六安长青建筑有限公司");
        assertThat(page.select(".page-line").text()).isEqualTo(code);
        assertThat(page.select(".facts").first().text())
                .contains("施工企业")
                .contains("房屋建筑业")
                .contains("姚李镇");
        assertThat(page.select("#contacts-table tbody").text())
                .contains("康联系（示例）")
                .contains("139****5678");
        assertThat(page.text()).doesNotContain("13912345678");

        var version =
                page("zhujian", address + "/edit").select("input[name=version]").val();
        var corrected = response(
                "zhujian",
                facts(post(address), code, "六安长青建设有限公司", YAOLI)
                        .param("version", version)
                        .param("legalRepresentative", "傅法人（示例）"));
        assertThat(corrected.getRedirectedUrl()).isEqualTo(address);
        var history = page("zhujian", address).select("#history-table tbody").text();
        assertThat(history)
                .doesNotContain("联系人")
                .contains("郑住建（示例）")
                .contains("名称：六安长青建筑有限公司 → 六安长青建设有限公司")
                .contains("法定代表人：（空） → 傅法人（示例）");

        var stale =
                response("yaoli", facts(post(address), code, "六安长青有限公司", YAOLI).param("version", version));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(stale.getContentAsString()).text()).contains("六安长青建设有限公司");

        var voided = response(
                "zhujian",
                post(address + "/void")
                        .param("version", hidden("zhujian", address + "/void"))
                        .param("reason", "重复登记"));
        assertThat(voided.getRedirectedUrl()).isEqualTo(address);
        assertThat(page("zhujian", address).text()).contains("已作废：重复登记");
        assertThat(response("zhujian", get(address + "/edit")).getStatus()).isEqualTo(200);
        assertThat(page("zhujian", "/enterprises?q=" + code + "&state=voided").select("#enterprises-table tbody tr"))
                .hasSize(1);
        registered("yaoli", code, "六安长青建设有限公司", YAOLI);
    }

    @Test
    void aCodeThatIsTakenLeadsToItsEnterprise() throws Exception {
        var code = ARegister.creditCode();
        var address = registered("yaoli", code, "姚李劳务有限公司", YAOLI);

        var refused = response("yaoli", facts(post("/enterprises"), code, "另一家有限公司", YAOLI));
        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select("#creditCode-error").text()).contains("已登记为“姚李劳务有限公司”");
        assertThat(form.select(".alert a").attr("href")).isEqualTo(address);
        assertThat(form.select("input[name=name]").val()).isEqualTo("另一家有限公司");

        var elsewhere = Jsoup.parse(response("sanyuan", facts(post("/enterprises"), code, "另一家有限公司", SANYUAN))
                .getContentAsString());
        assertThat(elsewhere.select(".alert a")).isEmpty();
        assertThat(elsewhere.select(".alert").text()).contains("不在您的数据范围内");
    }

    @Test
    void aWrongCheckDigitIsRefusedAndAnOddInnerCodeIsOnlyPointedOut() throws Exception {
        var refused = response("zhujian", facts(post("/enterprises"), "91341504MA2T00001Y", "示例公司", ""));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select("#creditCode-error")
                        .text())
                .contains("校验位不符");

        var odd = registered("zhujian", "91341504ma2t000021", "叶集内码示例有限公司", "");
        assertThat(page("zhujian", odd).select("#organization-code-warning").text())
                .contains("第 9—17 位");
        var fitting = registered("zhujian", "91511524209153817R", "叶集外码示例有限公司", "");
        assertThat(page("zhujian", fitting).select("#organization-code-warning"))
                .isEmpty();
    }

    @Test
    void aTownshipSeesItsOwnAndThoseThatBuildThere() throws Exception {
        var seated = register.enterprise("范围示例本地公司");
        var foreign = register.enterprise("范围示例外地公司");
        jdbc.update("UPDATE enterprise SET township_code = NULL WHERE id = ?", foreign);
        assertThat(sees("yaoli", seated.toString())).isTrue();
        assertThat(sees("sanyuan", seated.toString())).isFalse();
        assertThat(sees("yaoli", foreign.toString())).isFalse();

        var project = register.project("范围示例三元项目", "HOUSING", SANYUAN);
        register.party(project, "LABOR_SUBCONTRACTOR", foreign);
        assertThat(sees("sanyuan", foreign.toString())).isTrue();
        assertThat(sees("yaoli", foreign.toString())).isFalse();
        assertThat(page("sanyuan", "/enterprises?q=范围示例外地")
                        .select("#enterprises-table tbody tr")
                        .text())
                .contains("范围示例外地公司")
                .contains("区外")
                .contains("1 个");
        assertThat(page("yaoli", "/enterprises?q=范围示例").text())
                .contains("范围示例本地公司")
                .doesNotContain("范围示例外地公司");
        assertThat(response("yaoli", post("/enterprises/" + foreign + "/void")).getStatus())
                .isEqualTo(404);
        assertThat(response("gonghang", get("/enterprises/" + seated)).getStatus())
                .isEqualTo(403);
    }

    @Test
    void anEnterpriseThatAProjectNamesIsNotVoided() throws Exception {
        var enterprise = register.enterprise("在用示例公司");
        register.party(register.project("在用示例项目", "HOUSING", YAOLI), "LABOR_SUBCONTRACTOR", enterprise);
        var address = "/enterprises/" + enterprise + "/void";

        var refused = response(
                "jiancha",
                post(address).param("version", hidden("jiancha", address)).param("reason", "重复"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select(".error-summary")
                        .text())
                .contains("在用示例项目");
        assertThat(response("yaoli", get(address)).getStatus())
                .as("voided by who registered it")
                .isEqualTo(404);
    }

    @Test
    void aCertificateIsRecordedRemindedOfProlongedAndVoided() throws Exception {
        var address = registered("yaoli", ARegister.creditCode(), "资质示例有限公司", YAOLI);
        var today = LocalDate.now(clock);

        var wrong = response(
                "yaoli",
                post(address + "/certificates")
                        .param("title", "建筑工程施工总承包二级")
                        .param("number", "D234000001")
                        .param("validFrom", today.toString())
                        .param("validTo", today.minusDays(1).toString()));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.getContentAsString())
                        .select("#validTo-error")
                        .text())
                .contains("早于有效期起");

        var recorded = response(
                "yaoli",
                post(address + "/certificates")
                        .param("title", "建筑工程施工总承包二级")
                        .param("number", "D234000001")
                        .param("validTo", today.plusDays(10).toString()));
        assertThat(recorded.getRedirectedUrl()).isEqualTo(address);
        assertThat(page("yaoli", address).select("#certificates-table .tag").text())
                .isEqualTo(today.plusDays(10) + " 到期");
        assertThat(page("yaoli", "/").text()).contains("资质证书即将到期的企业");
        assertThat(page("yaoli", "/enterprises?certificate=EXPIRING&q=资质示例").select("#enterprises-table tbody tr"))
                .hasSize(1);
        assertThat(page("yaoli", "/enterprises?certificate=EXPIRED&q=资质示例").select("#enterprises-table tbody tr"))
                .isEmpty();

        var prolong = page("yaoli", address).select("a:contains(延续)").attr("href");
        var prolonged = response(
                "yaoli",
                post(prolong)
                        .param("version", hidden("yaoli", prolong))
                        .param("validTo", today.plusYears(3).toString()));
        assertThat(prolonged.getStatus()).isEqualTo(302);
        assertThat(page("yaoli", address).select("#certificates-table").text()).contains("至 " + today.plusYears(3));

        var voiding = page("yaoli", address)
                .select("#certificates-table a:contains(作废)")
                .attr("href");
        var voided = response(
                "yaoli",
                post(voiding).param("version", hidden("yaoli", voiding)).param("reason", "已换发新证书"));
        assertThat(voided.getStatus()).isEqualTo(302);
        assertThat(page("yaoli", address).select("#certificates-table").text()).contains("作废原因：已换发新证书");
        assertThat(response("sanyuan", get(voiding)).getStatus()).isEqualTo(404);
    }

    @Test
    void contactsAreSealedAddedAndRemoved() throws Exception {
        var address = registered("yaoli", ARegister.creditCode(), "联系示例有限公司", YAOLI);
        var id = address.substring(address.lastIndexOf('/') + 1);
        assertThat(response(
                                "yaoli",
                                post(address + "/contacts").param("name", "甲").param("phone", "12"))
                        .getStatus())
                .isEqualTo(422);
        var added = response(
                "yaoli",
                post(address + "/contacts")
                        .param("name", "成二位（示例）")
                        .param("post", "财务")
                        .param("phone", "13812340000"));
        assertThat(added.getRedirectedUrl()).isEqualTo(address);
        assertThat(jdbc.queryForList(
                        "SELECT phone FROM enterprise_contact WHERE enterprise_id = ?::uuid", String.class, id))
                .hasSize(2)
                .noneMatch(phone -> phone.contains("1381234"));

        var page = page("yaoli", address);
        var row = Objects.requireNonNull(
                page.select("#contacts-table tr:contains(康联系)").first());
        var removed = response(
                "yaoli",
                post(row.select("form").attr("action"))
                        .param("version", row.select("input[name=version]").val())
                        .param("place", row.select("input[name=place]").val()));
        assertThat(removed.getStatus()).isEqualTo(302);
        assertThat(page("yaoli", address).select("#contacts-table tbody tr"))
                .singleElement()
                .satisfies(left -> assertThat(left.text()).contains("成二位（示例）").contains("138****0000"));
    }

    @Test
    void aNumberOfAnotherPlatformBelongsToOneEnterprise() throws Exception {
        var first = registered("yaoli", ARegister.creditCode(), "编号示例甲有限公司", YAOLI);
        var second = registered("yaoli", ARegister.creditCode(), "编号示例乙有限公司", YAOLI);
        assertThat(note(first).getRedirectedUrl()).isEqualTo(first);
        assertThat(page("yaoli", first).select(".panel:contains(外部平台编号)").text())
                .contains("实名制平台　SMZ-0001");

        var taken = note(second);
        assertThat(taken.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(taken.getContentAsString())
                        .select("#number-error")
                        .text())
                .contains("实名制平台的编号 SMZ-0001 已登记在另一条记录上");
        assertThat(response("sanyuan", get("/references/new?kind=enterprise&key=" + key(first)))
                        .getStatus())
                .isEqualTo(404);

        var voiding = page("yaoli", first)
                .select("a[href^=/references/]:contains(作废)")
                .attr("href");
        assertThat(response("yaoli", post(voiding).param("reason", "登记错了")).getRedirectedUrl())
                .isEqualTo(first);
        assertThat(note(second).getRedirectedUrl()).isEqualTo(second);

        response(
                "yaoli",
                post(second + "/void")
                        .param("version", hidden("yaoli", second + "/void"))
                        .param("reason", "重复登记"));
        assertThat(page("yaoli", second).text()).contains("已作废：重复登记");
        assertThat(note(first).getRedirectedUrl())
                .as("a voided enterprise gives its numbers free")
                .isEqualTo(first);
    }

    @Test
    void papersAreAddedAndReadByWhoSeesTheEnterprise() throws Exception {
        var address = registered("yaoli", ARegister.creditCode(), "材料示例有限公司", YAOLI);
        var uploaded = mvc.perform(multipart(address + "/files")
                        .file(new MockMultipartFile(
                                "files", "营业执照.txt", "text/plain", "营业执照".getBytes(StandardCharsets.UTF_8)))
                        .with(signed.as("yaoli"))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(uploaded.getRedirectedUrl()).isEqualTo(address);
        var file = page("yaoli", address).select(".file-name a").attr("href");
        assertThat(response("yaoli", get(file)).getStatus()).isEqualTo(200);
        assertThat(response("sanyuan", get(file)).getStatus()).isEqualTo(404);
    }

    @Test
    void twoCharactersOfTheNameOfferTheCode() throws Exception {
        var code = ARegister.creditCode();
        registered("yaoli", code, "联想示例有限公司", YAOLI);
        var options = Jsoup.parse(response("sanyuan", get("/enterprises/suggest?contractorCode=联想"))
                .getContentAsString());
        assertThat(options.select("option[value=" + code + "]").text()).isEqualTo("联想示例有限公司");
        assertThat(response("sanyuan", get("/enterprises/suggest?q=联")).getContentAsString())
                .doesNotContain("<option");
    }

    @Test
    void aListFindsByAnyWordsOfTheNameOrTheCode() throws Exception {
        var code = ARegister.creditCode();
        registered("yaoli", code, "Hefei检索示例100%劳务公司", YAOLI);
        for (var typed : new String[] {"检索示例", "劳务 检索", "HEFEI检", "100%劳务", code.toLowerCase(Locale.ROOT)}) {
            assertThat(found(typed)).as(typed).contains("Hefei检索示例100%劳务公司");
        }
        assertThat(found("检")).as("one character").contains("Hefei检索示例100%劳务公司");
        for (var typed : new String[] {"检索 建筑", "示检", "100_劳务"}) {
            assertThat(found(typed)).as(typed).doesNotContain("Hefei检索示例100%劳务公司");
        }
    }

    private String found(String typed) throws Exception {
        return Jsoup.parse(
                        response("yaoli", get("/enterprises").param("q", typed).param("size", "100"))
                                .getContentAsString())
                .select("#list")
                .text();
    }

    @Test
    void twoAtOnceRegisterOneEnterprise() throws Exception {
        var code = ARegister.creditCode();
        var statuses = AtOnce.outcomes(
                2,
                person -> response("yaoli", facts(post("/enterprises"), code, "同时示例有限公司", YAOLI))
                        .getStatus());
        assertThat(statuses).contains(302).containsAnyOf(409, 422);
        assertThat(jdbc.queryForObject("SELECT count(*) FROM enterprise WHERE credit_code = ?", Long.class, code))
                .isOne();
    }

    @Test
    void theFieldForAnEnterpriseWorksWithAndWithoutScripts() throws Exception {
        var request = new MockHttpServletRequest(Objects.requireNonNull(context.getServletContext()));
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        var response = new MockHttpServletResponse();
        var view = Objects.requireNonNull(views.resolveViewName("test/code-field", Locale.CHINA));
        view.render(Map.of("form", new CodeField("91510522204916571F")), request, response);
        var field = Jsoup.parse(response.getContentAsString()).select("input").first();
        assertThat(Objects.requireNonNull(field).val()).isEqualTo("91510522204916571F");
        assertThat(field.attr("name")).isEqualTo("contractorCode");
        assertThat(field.attr("list")).isEqualTo("contractorCode-options");
        assertThat(field.attr("hx-get")).isEqualTo("/enterprises/suggest");
        assertThat(field.attr("hx-target")).isEqualTo("#contractorCode-options");
    }

    public record CodeField(String contractorCode) {}

    @Test
    void theExportSaysWhatTheListShows() throws Exception {
        var code = ARegister.creditCode();
        var address = registered("zhujian", code, "导出示例有限公司", YAOLI);
        response(
                "zhujian",
                post(address + "/certificates")
                        .param("title", "市政公用工程二级")
                        .param("number", "D334000009")
                        .param("validTo", "2031-06-30"));
        assertThat(response("zhujian", get("/enterprises.xlsx?q=导出示例")).getStatus())
                .isEqualTo(200);
        var file = response("shenji", get("/enterprises.xlsx?q=导出示例&kind=CONSTRUCTION"))
                .getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var text = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
            assertThat(text)
                    .contains("企业台账")
                    .contains("关键字：导出示例；类别：施工企业")
                    .contains(code + "|导出示例有限公司|施工企业|房屋建筑业")
                    .contains("市政公用工程二级（D334000009，至 2031-06-30）")
                    .doesNotContain("13912345678");
        }
        assertThat(response("yaoli", get("/enterprises.xlsx")).getStatus()).isEqualTo(403);
    }

    @Test
    void aWrongFormSaysWhatToDoAndKeepsWhatWasTyped() throws Exception {
        var refused =
                response("yaoli", post("/enterprises").param("name", "示例公司").param("contactName", "甲"));
        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".error-summary").text())
                .contains("填写 18 位统一社会信用代码")
                .contains("选择类别")
                .contains("联系人和电话要一起填");
        assertThat(form.select("input[name=name]").val()).isEqualTo("示例公司");
    }

    private boolean sees(String username, String id) throws Exception {
        int status = response(username, get("/enterprises/" + id)).getStatus();
        assertThat(status).isIn(200, 404);
        return status == 200;
    }

    private MockHttpServletResponse note(String address) throws Exception {
        return response(
                "yaoli",
                post("/references")
                        .param("kind", "enterprise")
                        .param("key", key(address))
                        .param("platform", "REAL_NAME")
                        .param("number", "SMZ-0001"));
    }

    private static String key(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String registered(String username, String code, String name, String township) throws Exception {
        var answer = response(
                username,
                facts(post("/enterprises"), code, name, township)
                        .param("contactName", "康联系（示例）")
                        .param("contactPhone", "13912345678"));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private static MockHttpServletRequestBuilder facts(
            MockHttpServletRequestBuilder request, String code, String name, String township) {
        return request.param("creditCode", code)
                .param("name", name)
                .param("kind", "CONSTRUCTION")
                .param("industry", "HOUSE_BUILDING")
                .param("townshipCode", township);
    }

    private String hidden(String username, String address) throws Exception {
        return page(username, address).select("input[name=version]").val();
    }

    private Document page(String username, String address) throws Exception {
        var response = response(username, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse response(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signed.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
