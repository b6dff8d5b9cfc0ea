package org.anxin.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.anxin.app.organization.login.DemoAccounts;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that a role can reach from its menu, and one of each kind of page below it. */
class EveryPageBrowserTest extends BrowserTest {

    /** What stands in an address for one of many: a number, a code (also a dotted one), an id. */
    private static final Pattern ONE_OF_MANY = Pattern.compile("/([^/]*[\\d.][^/]*|[A-Z_]{3,})(?=/|$)");

    /** Pages whose parts axe-core has seen already, in whatever role. */
    private static final Set<String> SEEN = new HashSet<>();

    /** One person of each set of roles. */
    static Collection<String> people() {
        Map<List<String>, String> ofEachRole = new LinkedHashMap<>();
        DemoAccounts.PEOPLE.forEach(person -> ofEachRole.putIfAbsent(person.roles(), person.username()));
        return ofEachRole.values();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void everyPageAnswersIsAccessibleAndFitsThePhone(String username) {
        loginAs(username);
        var softly = new SoftAssertions();
        assertThat(menu()).as("menu of %s", username).isNotEmpty();

        var waiting = new ArrayDeque<>(menu());
        var visited = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (!visited.add(kindOf(path))) {
                continue;
            }
            softly.assertThat(open(path))
                    .as("status of %s for %s", path, username)
                    .isEqualTo(200);
            if (SEEN.add(kindOf(path) + " " + shape())) {
                softly.assertThat(axe(kindOf(path)))
                        .as("axe-core on %s for %s", path, username)
                        .isEmpty();
            }
            at(PHONE);
            softly.assertThat(sideways())
                    .as("pixels to scroll sideways on %s", path)
                    .isZero();
            softly.assertThat(smallTargets())
                    .as("controls lower than 44 px on %s", path)
                    .isEmpty();
            at(DESK);
            waiting.addAll(linksOfThePage());
        }
        softly.assertAll();
    }

    @Test
    void theLoginPageIsAccessibleAndFitsThePhone() {
        open("/login");

        assertAccessible("/login");
        assertNoSidewaysScroll();
        screenshot("login");
    }

    private List<String> menu() {
        return paths(".frame-menu a[href^='/']");
    }

    /** One link of each kind; files and what leaves the session are no pages. */
    private Collection<String> linksOfThePage() {
        Map<String, String> oneOfEach = new LinkedHashMap<>();
        paths("main a[href^='/']").forEach(path -> oneOfEach.putIfAbsent(kindOf(path), path));
        return oneOfEach.values();
    }

    @SuppressWarnings("unchecked")
    private List<String> paths(String selector) {
        return ((List<String>) page.evalOnSelectorAll(
                        selector,
                        "links => links.filter(a => !a.matches('[download], [data-download]')).map(a => a.pathname)"))
                .stream()
                        .filter(path -> !path.matches(".*\\.(xlsx|docx|csv|pdf|zip)"))
                        .filter(path -> !path.matches(".*/(file|template|annotated)"))
                        .toList();
    }

    private static String kindOf(String path) {
        return ONE_OF_MANY.matcher(path).replaceAll("/…");
    }

    /** Which elements the page is made of, whatever their number and text. */
    private String shape() {
        return String.valueOf(
                page.evaluate(
                        "[...new Set([...document.querySelectorAll('body *')].map(e => e.tagName + '.' + e.className))].sort().join(' ')"));
    }

    private int sideways() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Buttons and fields that a thumb would miss; boxes to tick are hit by their whole line. */
    @SuppressWarnings("unchecked")
    private List<String> smallTargets() {
        return (List<String>) page.evaluate("""
                [...document.querySelectorAll(
                    'button, .btn, select, summary, .menu-item, .frame-tool, textarea, input:not([type=checkbox]):not([type=radio]):not([type=hidden])')]
                  .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
                  .map(e => e.outerHTML.slice(0, 120))
                """);
    }
}
