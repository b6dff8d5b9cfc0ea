package org.anxin.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A leader instructs a township on a measure, the township answers, the leader closes; with the pages of the handbook. */
class LeaderInstructionBrowserTest extends BrowserTest {

    private static final String TEXT = "春节前工资支付高峰将至，请姚李镇对辖区在建工程逐个核实银行按月代发情况，未落实的列出清单、明确整改时间。";
    private static final String ANSWER = "已核实辖区在建工程 6 个：5 个按月代发，叶集中学扩建项目 11 月未代发，已约谈总包单位，11 月 30 日前补发到位。";

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void leaveNothingBehind() {
        jdbc.update(
                "DELETE FROM leader_instruction_step WHERE instruction_id IN"
                        + " (SELECT id FROM leader_instruction WHERE text = ?)",
                TEXT);
        jdbc.update("DELETE FROM leader_instruction WHERE text = ?", TEXT);
    }

    @Test
    void aLeaderInstructsATownshipAnswersAndTheLeaderCloses() {
        loginAs("lingdao");
        open("/tasks/measures/13");
        page.locator(".instructions").getByText("批示", exactly()).click();
        assertThat(page.locator("h1")).hasText("批示：第13项 银行按月代发工资");
        page.getByLabel("批示内容").fill(TEXT);
        chooseAlone("姚李镇");
        shown("instruction-new");
        button("交办").click();
        assertThat(page.locator("[data-flash]")).hasText("批示已交姚李镇办理");
        var address = page.url().replaceFirst("https?://[^/]+", "");

        as("yaoli", () -> {
            assertThat(page.locator(".todos")).containsText("答复批示：第13项 银行按月代发工资");
            screenshot("instruction-todo");
            page.locator(".todo a", todo("答复批示")).first().click();
            page.getByLabel("答复内容").fill(ANSWER);
            shown("instruction-answer");
            button("提交答复").click();
            assertThat(page.locator("[data-flash]")).containsText("已答复");
        });

        open("/");
        assertThat(page.locator(".todos")).containsText("查看答复：第13项 银行按月代发工资");
        page.locator(".todo a", todo("查看答复")).first().click();
        assertThat(page.locator(".course")).containsText("11 月 30 日前补发到位");
        shown("instruction-read");
        link("退回").click();
        shown("instruction-return");

        open(address);
        button("办结").click();
        assertThat(page.locator("#confirm-dialog")).isVisible();
        page.locator("#confirm-dialog [data-answer=yes]").click();
        assertThat(page.locator("[data-flash]")).hasText("已办结");
        sound("closed instruction");

        open("/instructions");
        assertThat(page.locator("#instructions-table")).containsText("已办结");
        shown("instructions");
        open("/tasks/measures/13");
        assertThat(page.locator(".instructions")).containsText("已办结");
        shown("measure-with-instruction");
        open("/instructions/new");
        sound("choice of a record");
    }

    /** Unticks what is suggested and ticks this one, wherever it stands. */
    private void chooseAlone(String unit) {
        var suggested = page.locator("#units > .choices input:checked");
        while (suggested.count() > 0) {
            suggested.first().uncheck();
        }
        var choice = page.locator("#units label:has-text('" + unit + "')").locator("input[type=checkbox]");
        if (!choice.isVisible()) {
            page.locator(".more-units > summary").click();
        }
        choice.check();
        assertThat(page.locator("#units input:checked").count()).isOne();
    }

    private void as(String username, Runnable work) {
        var mine = page;
        try (var colleague = window(true)) {
            page = colleague.newPage();
            loginAs(username);
            work.run();
        } finally {
            page = mine;
        }
    }

    private void shown(String name) {
        screenshot(name);
        sound(name);
    }

    private void sound(String name) {
        assertAccessible(name);
        assertNoSidewaysScroll();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Page.LocatorOptions todo(String beginning) {
        return new Page.LocatorOptions().setHasText(beginning);
    }
}
