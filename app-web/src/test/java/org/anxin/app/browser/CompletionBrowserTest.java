package org.anxin.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How far the year has come, for those who would rather look than read. */
class CompletionBrowserTest extends BrowserTest {

    @Test
    void aLeaderSeesOnTheBoardWhatIsLateAndOpensIt() {
        loginAs("lingdao");
        open("/tasks");
        link("完成情况").last().click();
        assertThat(page.locator(".switch [aria-current]")).hasText("完成情况");
        assertThat(page.locator(".board-progress .p").first()).isVisible();
        assertAccessible("/tasks?view=progress");
        assertNoSidewaysScroll();
        link("显示全部行和单位").click();
        assertThat(page.locator(".switch-part")).hasText("只看有履职事项的");
        assertNoSidewaysScroll();
        link("只看有履职事项的").click();
        assertThat(page.locator(".switch-part")).hasText("显示全部行和单位");
        assertNoSidewaysScroll();
        screenshot("board-progress");

        page.locator("#filter-kind").selectOption("TOWNSHIP");
        button("搜索").click();
        page.waitForURL(Pattern.compile(".*view=progress.*kind=TOWNSHIP.*|.*kind=TOWNSHIP.*view=progress.*"));
        assertThat(page.locator(".switch [aria-current]")).hasText("完成情况");

        var cell = page.locator(".board-progress tbody .p a").first();
        var words = cell.innerText();
        cell.click();
        assertThat(page.locator("h1")).hasText("落实台账");
        assertThat(page.url()).contains("row=").contains("unit=").contains("year=");
        assertThat(page.locator("#list tbody tr").count())
                .as(words)
                .isEqualTo(Integer.parseInt(words.strip().split("\\s")[0].split("/")[1]));
    }

    @Test
    void thePicturesAreDrawnFromTheTablesBelowThem() {
        loginAs("ducha");
        link("完成情况").first().click();

        assertThat(page.locator("h1")).hasText("完成情况");
        assertThat(page.locator("figure.chart canvas")).isVisible();
        assertThat(page.locator("#units-table tbody tr").first()).isVisible();
        assertThat((int) page.evaluate(
                        "Chart.getChart(document.querySelector('figure.chart canvas')).data.labels.length"))
                .isEqualTo(page.locator("#units-table tbody tr").count());
        assertAccessible("/tasks/progress");
        assertNoSidewaysScroll();
        screenshot("progress");

        page.locator("#filter-year").selectOption("2018");
        button("搜索").click();
        assertThat(page.locator("#list")).containsText("2018年没有需要按期办理的履职事项");
        page.goBack();
        assertThat(page.locator("figure.chart canvas")).isVisible();
    }

    @Test
    void withoutScriptsTheTablesSayTheSame() {
        try (var plain = window(false)) {
            page = plain.newPage();
            loginAs("ducha");
            open("/tasks/progress");
            assertThat(page.locator("figure.chart")).isHidden();
            assertThat(page.locator("#units-table tbody tr").first()).isVisible();
            assertThat(page.locator("#rates-table tbody tr").first()).isVisible();
            open("/tasks?view=progress");
            page.locator("#filter-kind").selectOption("TOWNSHIP");
            button("搜索").click();
            assertThat(page.locator(".board-progress thead th")).hasCount(5);
        }
    }

    @Test
    void aTownshipSeesWhatItHasToDoNextAboveItsDuties() {
        loginAs("yaoli");
        open("/units/mine/duties");

        assertThat(page.locator("#year-title")).containsText("今年履职事项");
        assertThat(page.locator(".tallies .tally").first()).isVisible();
        assertAccessible("/units/…/duties");
        assertNoSidewaysScroll();
    }
}
