package org.anxin.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinApplication;
import org.anxin.app.organization.login.DemoAccounts;
import org.anxin.persistence.shared.UsesTestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * The running product with the demonstration's people, and a browser in front of it. Whatever a test does, nothing may
 * appear in the browser's console: no script error, no missing file, no breach of the Content-Security-Policy.
 *
 * <p>Screenshots go to {@code target/screens}; with {@code -Danxin.screens=true} they renew those of the documents.
 */
@SpringBootTest(
        classes = AnxinApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "anxin.demo=true",
            "anxin.demo-on-external-database=true",
            "anxin.data-dir=target/test-data",
            "anxin.key-file=target/test-keys/encryption.keys"
        })
@UsesTestDatabase
@Import(ARegister.class)
public abstract class BrowserTest {

    protected static final int DESK = 1366;
    protected static final int PHONE = 360;

    /** A longer page is shown by its beginning. */
    private static final int LONGEST = 1400;

    private static final Path SCREENS = Boolean.getBoolean("anxin.screens")
            ? Path.of(System.getProperty("anxin.root", ".."), "docs", "screens")
            : Path.of("target", "screens");

    @LocalServerPort
    private int port;

    private BrowserContext context;
    private final List<String> consoleErrors = new ArrayList<>();
    protected Page page;

    @BeforeEach
    void openWindow() {
        context = window(true);
        page = context.newPage();
        listen(page);
    }

    @AfterEach
    void nothingWentWrongInTheConsole() {
        context.close();
        assertThat(consoleErrors).as("errors in the browser's console").isEmpty();
    }

    /** A window of somebody else, with or without scripts. */
    protected BrowserContext window(boolean scripts) {
        return Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(DESK, 900)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setJavaScriptEnabled(scripts)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private void listen(Page page) {
        page.onPageError(error -> consoleErrors.add(page.url() + " " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isRefusedForm(message)) {
                consoleErrors.add(page.url() + " " + message.text() + " at " + message.location());
            }
        });
    }

    /** The browser notes every answer of 4xx; a form that is refused on purpose is none of the product's faults. */
    private static boolean isRefusedForm(ConsoleMessage message) {
        return message.text().matches("Failed to load resource: .* status of (403|404|409|422) .*")
                && !message.location().matches(".*\\.(css|js|woff2?|svg|png)(:.*)?");
    }

    protected void loginAs(String username) {
        page.navigate("/login");
        page.getByLabel("用户名").fill(username);
        page.getByLabel("密码").fill(DemoAccounts.PASSWORD);
        button("登录").click();
        page.waitForLoadState();
        assertThat(page.url()).as("where %s came in", username).doesNotContain("/login");
    }

    /** Opens a page and tells its status. */
    protected int open(String path) {
        return page.navigate(path).status();
    }

    protected Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected String heading() {
        return page.locator("h1").first().innerText();
    }

    protected void at(int width) {
        page.setViewportSize(width, width == PHONE ? 740 : 900);
    }

    /** The page as it stands, at the desk and on the phone, from its top. */
    protected void screenshot(String name) {
        for (var width : List.of(PHONE, DESK)) {
            at(width);
            page.evaluate("window.scrollTo(0, 0)");
            var height = Math.min((int) page.evaluate("document.documentElement.scrollHeight"), LONGEST);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENS.resolve(name + "-" + width + ".png"))
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setFullPage(true)
                    .setClip(0, 0, width, height));
        }
    }

    /** What the window shows now, and no more. */
    protected void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** Serious and critical findings of axe-core on the page as it stands. */
    protected List<String> axe(String name) {
        return AxeTable.graveOn(page, name);
    }

    protected void assertAccessible(String name) {
        assertThat(axe(name)).as("axe-core on %s", name).isEmpty();
    }

    protected void assertNoSidewaysScroll() {
        at(PHONE);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels to scroll sideways on %s at %d px", page.url(), PHONE)
                .isZero();
        at(DESK);
    }
}
