package org.anxin.reporting.shared.imports;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands above a table and is meant for all of its rows: “账号：6222…”, in one cell or in two side by side. */
final class TitleRows {

    private static final Pattern LABELLED = Pattern.compile("([^\\s:]{1,20}) ?: ?([^\\s:]\\S*)");

    private TitleRows() {}

    /** What the pattern's first group meets first. */
    static Optional<RawCell> find(List<TabularFile.Line> lines, String pattern) {
        return first(lines, Pattern.compile(pattern));
    }

    /** What stands behind a label, with a colon between them or in the next cell. */
    static Optional<RawCell> behind(List<TabularFile.Line> lines, String label) {
        return first(
                lines,
                Pattern.compile("(?:^|\\s)" + Pattern.quote(plain(label).replaceAll(" ?:$", "")) + " ?:? ?(\\S+)"));
    }

    /** Labels with what stands behind them, in the order of the lines. */
    static Map<String, String> labels(List<TabularFile.Line> lines) {
        var found = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var matcher = LABELLED.matcher(text(line));
            while (matcher.find()) {
                found.putIfAbsent(matcher.group(1), matcher.group(2));
            }
        }
        return found;
    }

    private static Optional<RawCell> first(List<TabularFile.Line> lines, Pattern pattern) {
        for (var line : lines) {
            var matcher = pattern.matcher(text(line));
            if (matcher.find() && matcher.groupCount() > 0 && matcher.group(1) != null) {
                return Optional.of(cellOf(line, matcher));
            }
        }
        return Optional.empty();
    }

    /** The cell itself where it holds nothing else: a number that a spreadsheet has rounded shows it only there. */
    private static RawCell cellOf(TabularFile.Line line, Matcher matcher) {
        var value = matcher.group(1);
        return line.cells().stream()
                .filter(cell -> plain(cell.text()).equals(value))
                .findFirst()
                .orElseGet(() -> RawCell.text(value));
    }

    private static String text(TabularFile.Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> plain(cell.text()))
                .collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return Normalizer.normalize(Cleaning.clean(text), Normalizer.Form.NFKC);
    }
}
