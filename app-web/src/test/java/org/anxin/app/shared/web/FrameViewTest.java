package org.anxin.app.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** What the frame, the lists and the forms of every page tell their reader. */
class FrameViewTest {

    private static final Actor CLERK = new Actor("yaoli", "陈姚李", "341504104", "姚李镇", "/341504104/", Map.of());
    private static final List<Option> KINDS = List.of(new Option("TOWNSHIP", "乡镇"), new Option("BUREAU", "区直部门"));

    record Form(
            String name, String kind, String from, List<String> roles, String password, String amount, String note) {}

    @Test
    void marksTheMenuEntryThatThePageBelongsTo() throws Exception {
        var page = RenderedPage.of("view/ledger", list(query(Map.of(), "", 1), 3));

        assertThat(page.menu()).containsExactly("单位", "用户");
        assertThat(page.currentMenuEntry()).isEqualTo("单位");
    }

    @Test
    void hasNoMenuForSomebodyWhoIsNotLoggedIn() throws Exception {
        var page = RenderedPage.of("error/404", Map.of());

        assertThat(page.heading()).isEqualTo("没有找到这个页面");
        assertThat(page.menu()).isEmpty();
    }

    @Test
    void saysThatTheDataAreADemonstration() throws Exception {
        assertThat(RenderedPage.of("error/404", Map.of("demo", true)).says("演示数据"))
                .isTrue();
        assertThat(RenderedPage.of("error/404", Map.of("demo", false)).says("演示数据"))
                .isFalse();
    }

    @Test
    void keepsTheFilterInEveryAddressOfTheList() throws Exception {
        var page = RenderedPage.of("view/ledger", list(query(Map.of("q", "姚李", "kind", "TOWNSHIP"), "-name", 2), 20));

        assertThat(page.field("关键字").val()).isEqualTo("姚李");
        assertThat(page.field("类别").select("option[selected]").text()).isEqualTo("乡镇");
        for (var text : List.of("代码", "下一页", "上一页", "导出")) {
            assertThat(page.link(text).attr("href")).as(text).contains("q=%E5%A7%9A%E6%9D%8E", "kind=TOWNSHIP");
        }
        assertThat(page.link("导出").attr("href")).startsWith("/units.xlsx?");
        assertThat(page.document().select(".filter-bar input[name=sort]").val()).isEqualTo("-name");
    }

    @Test
    void tellsHowTheListIsSorted() throws Exception {
        var page = RenderedPage.of("view/ledger", list(query(Map.of(), "-name", 1), 3));

        assertThat(page.all("th[aria-sort=descending]")).containsExactly("名称");
        assertThat(page.all("th[aria-sort=ascending]")).isEmpty();
    }

    @Test
    void saysWhatToDoWhenNothingMatches() throws Exception {
        var page = RenderedPage.of("view/ledger", list(query(Map.of("q", "无"), "", 1), 0));

        assertThat(page.says("没有符合条件的单位")).isTrue();
        assertThat(page.says("点“重置”查看全部。")).isTrue();
        assertThat(page.link("下一页")).isNull();
    }

    @Test
    void saysTheSameErrorOnTopAndBesideTheField() throws Exception {
        var page = RenderedPage.of("view/form", form(errors -> errors.rejectValue("name", "x", "填写单位名称")));

        assertThat(page.errorSummary()).containsExactly("填写单位名称");
        assertThat(page.link("填写单位名称").attr("href")).isEqualTo("#name");
        assertThat(page.field("单位名称").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.describedBy("单位名称")).isEqualTo("按机构编制文件填写全称|填写单位名称|");
    }

    @Test
    void putsWhatConcernsNoFieldOnTop() throws Exception {
        var page = RenderedPage.of("view/form", form(errors -> errors.reject("x", "这个单位仍有在用账号")));

        assertThat(page.errorSummary()).containsExactly("这个单位仍有在用账号");
    }

    @Test
    void keepsEverythingAsItWasTypedExceptThePassword() throws Exception {
        var page = RenderedPage.of("view/form", form(errors -> errors.reject("x", "改")));

        assertThat(page.field("单位名称").val()).isEqualTo("姚李镇");
        assertThat(page.field("类别").select("option[selected]").text()).isEqualTo("区直部门");
        assertThat(page.field("生效日期").val()).isEqualTo("2026-01-01");
        assertThat(page.field("备注").text()).isEqualTo("已核对");
        assertThat(page.document().select("input[name=roles][checked]").eachAttr("value"))
                .containsExactly("TOWNSHIP");
        assertThat(page.field("密码").val()).isEmpty();
    }

    @Test
    void tellsTheUnitOfANumberWithItsField() throws Exception {
        assertThat(RenderedPage.of("view/form", form(errors -> {})).describedBy("金额"))
                .isEqualTo("元|");
    }

    private static Map<String, Object> list(ListQuery query, int rows) {
        var names = IntStream.rangeClosed(1, rows).mapToObj(n -> "单位" + n).toList();
        var page = new ListPage<>(
                names,
                rows == 0 ? 0 : 60,
                rows == 0 ? 0 : (query.page() - 1L) * query.size() + 1,
                rows == 0 ? null : "k2",
                query.page() > 1 ? "k1" : null);
        return inTheFrame(Map.of("view", new ListView<>("/units", query, page)));
    }

    private static ListQuery query(Map<String, String> filters, String sort, int page) {
        return new ListQuery(filters, sort.replace("-", ""), sort.startsWith("-"), 20, null, null, page);
    }

    private static Map<String, Object> form(Consumer<BindingResult> refuse) {
        var form = new Form("姚李镇", "BUREAU", "2026-01-01", List.of("TOWNSHIP"), "geheim", "1200.50", "已核对");
        var errors = new BeanPropertyBindingResult(form, "form");
        refuse.accept(errors);
        return inTheFrame(Map.of("form", form, BindingResult.MODEL_KEY_PREFIX + "form", errors));
    }

    private static Map<String, Object> inTheFrame(Map<String, ?> content) {
        Map<String, Object> model = new HashMap<>(content);
        model.put("me", CLERK);
        model.put("myUnit", "姚李镇");
        model.put("unread", 2);
        model.put("kinds", KINDS);
        model.put(
                "navigation",
                List.of(new Menu.Group(
                        "系统管理",
                        List.of(
                                new Menu.Item("units", "单位", "sitemap", "/units", null),
                                new Menu.Item("users", "用户", "users", "/users", null)))));
        return model;
    }
}
