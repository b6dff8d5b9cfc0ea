package org.anxin.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the frame of all pages promises: keyboard, phone, no scripts, drafts, questions, the session's end. */
class FrameBrowserTest extends BrowserTest {

    @Test
    void letsInByKeyboardAlone() {
        open("/login");

        page.keyboard().press("Shift+Tab");
        assertThat(page.locator(".skip-link")).isFocused();
        assertThat(page.locator(".skip-link")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("yaoli");
        page.keyboard().press("Tab");
        page.keyboard().type("Anxin-demo-2026");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("我的待办");
    }

    @Test
    void showsWhereTheKeyboardIs() {
        open("/login");

        page.getByLabel("用户名").focus();

        assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void opensAndClosesTheMenuOnThePhone() {
        loginAs("yaoli");
        at(PHONE);

        page.locator(".menu-open").click();
        assertThat(page.locator(".frame-menu")).isVisible();
        page.keyboard().press("Escape");

        assertThat(page.locator(".frame-menu")).isHidden();
        assertThat(page.locator(".menu-open")).isFocused();
    }

    /** Inspectors work with nearly everything: their menu is the longest. */
    @Test
    void showsEveryMenuEntryWholeAndScrollsToTheLastOne() {
        loginAs("jiancha");

        assertMenuIsWhole(DESK);
        at(PHONE);
        page.locator(".menu-open").click();
        assertAccessible("menu on the phone");
        assertMenuIsWhole(PHONE);
    }

    private void assertMenuIsWhole(int width) {
        var items = page.locator(".menu-item");
        items.first().scrollIntoViewIfNeeded();
        picture("menu-" + width);
        assertThat((List<?>) page.evaluate("""
                [...document.querySelectorAll('.frame-menu span')]
                    .filter(word => word.scrollWidth > word.clientWidth || word.clientHeight > 30)
                    .map(word => word.textContent)"""))
                .as("entries that are cut or broken at %d px", width)
                .isEmpty();
        items.last().scrollIntoViewIfNeeded();
        assertThat(items.last()).isInViewport();
        picture("menu-end-" + width);
    }

    @Test
    void filtersAndShowsTheMenuWithoutScripts() {
        try (var plain = window(false)) {
            var reader = plain.newPage();
            reader.setViewportSize(PHONE, 740);
            reader.navigate("/login");
            reader.getByLabel("用户名").fill("admin");
            reader.getByLabel("密码").fill("Anxin-demo-2026");
            reader.locator(".login-button").click();
            reader.locator(".menu-open").click();
            assertThat(reader.locator(".frame-menu")).isVisible();

            reader.navigate("/units");
            reader.locator("#filter-q").fill("姚李");
            reader.locator(".filter-buttons [type=submit]").click();

            assertThat(reader).hasURL(Pattern.compile(".*q=.*"));
            assertThat(reader.locator("#list tbody tr").first()).containsText("姚李");
        }
    }

    @Test
    void filtersInPlaceKeepsTheFilterInTheAddressAndExportsWhatIsShown() {
        loginAs("admin");
        open("/units");

        page.locator("#filter-q").fill("姚李");
        button("搜索").click();

        page.waitForURL(Pattern.compile(".*/units\\?q=.*"));
        assertThat(page.locator("#export-button")).hasAttribute("href", Pattern.compile(".*\\.xlsx\\?q=.*"));
        page.reload();
        assertThat(page.locator("#filter-q")).hasValue("姚李");
    }

    @Test
    void remembersWhichColumnsAreShown() {
        loginAs("admin");
        open("/units");
        var head = page.locator("#list thead th:not(.col-no)").nth(1);
        var name = head.innerText().strip();

        page.locator(".columns summary").click();
        page.locator(".columns label")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        assertThat(head).isHidden();
        page.reload();

        assertThat(head).isHidden();
    }

    @Test
    void keepsWhatWasTypedAndOffersItAgain() {
        loginAs("admin");
        open("/users/new");
        page.getByLabel("姓名").fill("赵六");
        page.waitForTimeout(600);

        page.onDialog(question -> question.accept());
        open("/users");
        open("/users/new");

        assertThat(page.getByLabel("姓名")).hasValue("赵六");
        assertThat(page.locator(".draft-note")).containsText("已恢复");
        button("清除").click();
        assertThat(page.getByLabel("姓名")).hasValue("");
    }

    @Test
    void namesWhatIsToBePutRightAndLeadsThere() {
        loginAs("admin");
        open("/users/new");

        page.locator("main form button[type=submit]").click();

        assertThat(page.locator(".error-summary")).isFocused();
        page.locator(".error-summary a").first().click();
        assertThat(page.locator("main form [aria-invalid=true]").first()).isFocused();
        assertAccessible("/users/new, refused");
    }

    @Test
    void printsAListOnA4Landscape() {
        loginAs("admin");
        open("/units");

        var pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);

        assertThat(pdf).containsPattern("/MediaBox \\[0 0 841\\.\\d+ 59[45]\\.\\d+\\]");
    }

    @Test
    void warnsFiveMinutesBeforeTheSessionEndsAndGoesOnWhenAsked() {
        page.clock().install();
        loginAs("yaoli");

        page.clock().runFor("25:01");
        assertThat(page.locator("#session-dialog")).isVisible();
        assertAccessible("session warning");
        page.waitForResponse("**/session/keep-alive", () -> button("继续使用").click());

        assertThat(page.locator("#session-dialog")).isHidden();
    }
}
