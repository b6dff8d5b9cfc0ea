package org.anxin.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What axe-core found on every page of a run, kept as a table in {@code target/axe.md}. */
final class AxeTable {

    private static final Path FILE = Path.of("target", "axe.md");
    private static final List<String> GRAVE = List.of("serious", "critical");
    private static final Set<String> LINES = new TreeSet<>();

    private AxeTable() {}

    /** @return what is serious or critical, each with the first element that it concerns */
    static List<String> graveOn(Page page, String name) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        var grave = violations.stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(AxeTable::described)
                .toList();
        var lesser = violations.stream()
                .filter(rule -> !GRAVE.contains(rule.getImpact()))
                .map(Rule::getId)
                .toList();
        keep("| %s | %d | %d %s |"
                .formatted(
                        name,
                        grave.size(),
                        lesser.size(),
                        lesser.isEmpty() ? "" : "(" + String.join(", ", lesser) + ")"));
        return grave;
    }

    private static String described(Rule rule) {
        var first = rule.getNodes().getFirst();
        return "%s: %s (%d ×, %s)"
                .formatted(rule.getId(), rule.getHelp(), rule.getNodes().size(), first.getHtml());
    }

    private static void keep(String line) {
        LINES.add(line);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(
                    FILE, "| page | serious or critical | lesser |\n|---|---|---|\n" + String.join("\n", LINES) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
