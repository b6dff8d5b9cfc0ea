package org.anxin.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anxin.app.organization.login.DemoAccounts;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that a role can reach from its menu, and one of each kind of page below it. Each answers for each role; it
 * is drawn, judged by axe-core and laid out on the phone where it has a part that no role's page of its kind had before.
 */
class EveryPageBrowserTest extends BrowserTest {

    /** What stands in an address for one of many: a number, a code (also a dotted one), an id. */
    private static final Pattern ONE_OF_MANY = Pattern.compile("/([^/]*[\\d.][^/]*|[A-Z_]{3,})(?=/|$)");

    /** The parts of each kind of page that have been looked at already, in whatever role. */
    private static final Map<String, Set<String>> SEEN = new HashMap<>();

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
            var answer = page.request().get(path);
            softly.assertThat(answer.status())
                    .as("status of %s for %s", path, username)
                    .isEqualTo(200);
            var document = Jsoup.parse(answer.text());
            if (SEEN.computeIfAbsent(kindOf(path), kind -> new HashSet<>()).addAll(parts(document))) {
                softly.assertThat(look(path, username)).isEmpty();
            }
            waiting.addAll(linksOf(document));
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

    /** What is wrong with the page as it is drawn, on the desk and on the phone. */
    private List<String> look(String path, String username) {
        var wrong = new ArrayList<String>();
        open(path);
        axe(kindOf(path)).forEach(finding -> wrong.add("axe-core on " + path + " for " + username + ": " + finding));
        at(PHONE);
        int sideways = sideways();
        if (sideways != 0) {
            wrong.add(path + " for " + username + " scrolls " + sideways + " pixels sideways");
        }
        smallTargets().forEach(control -> wrong.add(path + " has a control lower than 44 px: " + control));
        at(DESK);
        return wrong;
    }

    private List<String> menu() {
        return paths(Jsoup.parse(page.content()), ".frame-menu a[href^=/]");
    }

    /** One link of each kind; files and what leaves the session are no pages. */
    private static Collection<String> linksOf(Document document) {
        Map<String, String> oneOfEach = new LinkedHashMap<>();
        paths(document, "main a[href^=/]").forEach(path -> oneOfEach.putIfAbsent(kindOf(path), path));
        return oneOfEach.values();
    }

    private static List<String> paths(Document document, String selector) {
        return document.select(selector).stream()
                .filter(link -> !link.hasAttr("download") && !link.hasAttr("data-download"))
                .map(link -> link.attr("href").replaceAll("#.*", ""))
                .filter(path -> !path.matches(".*\\.(xlsx|docx|csv|pdf|zip)(\\?.*)?"))
                .filter(path -> !path.matches(".*/(file|template|annotated)(\\?.*)?"))
                .toList();
    }

    private static String kindOf(String path) {
        return ONE_OF_MANY.matcher(path.replaceAll("\\?.*", "")).replaceAll("/…");
    }

    /** Which elements the page is made of, whatever their number and text; the menu beside it is another for each role. */
    private static Set<String> parts(Document document) {
        return document.select("main *").stream()
                .map(element -> element.tagName() + "." + element.className())
                .collect(Collectors.toSet());
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
