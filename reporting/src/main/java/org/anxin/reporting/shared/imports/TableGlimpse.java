package org.anxin.reporting.shared.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anxin.domain.shared.imports.ImportColumn;
import org.anxin.domain.shared.imports.ImportDefinition;
import org.anxin.domain.shared.protection.ProtectedText;

/**
 * The first lines of a table whose head nobody knows, for its clerk to say what they are. Nobody knows either which
 * columns are personal, so long numbers are masked.
 *
 * @param lines as they stand, blank ones too: the first is row 1
 */
public record TableGlimpse(List<List<String>> lines) {

    private static final int ROWS = 15;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}[Xx]?");

    public TableGlimpse {
        lines = List.copyOf(lines);
    }

    /** Of the sheet that looks most like a table. */
    public static TableGlimpse of(InspectedUpload upload) throws IOException {
        try (var file = TabularFile.open(upload)) {
            var widest = new TableGlimpse(List.of());
            for (var sheet : file.sheets()) {
                if (sheet.visible()) {
                    var glimpse = new TableGlimpse(texts(file.firstLines(sheet.number(), ROWS)));
                    widest = glimpse.filled() > widest.filled() ? glimpse : widest;
                }
            }
            return widest;
        }
    }

    /** Whether it has as many columns as the kind requires; a file that has not cannot be mapped. */
    public boolean couldBe(ImportDefinition definition) {
        long needed = definition.columns().stream()
                .filter(column -> column.required() && column.titleSearch().isEmpty())
                .count();
        return filled() > 1 && filled() >= needed;
    }

    /** The row that looks like the head: the first of the fullest, counted from 1. */
    public int likelyHead() {
        int best = 1;
        for (int row = 1; row <= lines.size(); row++) {
            if (filled(lines.get(row - 1)) > filled(lines.get(best - 1))) {
                best = row;
            }
        }
        return best;
    }

    /** How many columns a row has, up to its last filled one. */
    public int width(int row) {
        return row < 1 || row > lines.size() ? 0 : lines.get(row - 1).size();
    }

    public String text(int row, int place) {
        return place < width(row) ? lines.get(row - 1).get(place) : "";
    }

    /** Which of several equal heads stands here, counted from 1; 0 where it is the only one. */
    public int occurrence(int row, int place) {
        var head = TableHead.plain(text(row, place));
        int all = 0;
        int here = 0;
        for (int i = 0; i < width(row); i++) {
            if (TableHead.plain(text(row, i)).equals(head)) {
                all++;
                here = i <= place ? all : here;
            }
        }
        return all > 1 ? here : 0;
    }

    /** The place whose head is one that the column goes by; −1 where none is. */
    public int placeOf(ImportColumn column, int row) {
        for (int i = 0; i < width(row); i++) {
            var head = TableHead.plain(text(row, i));
            if (!head.isEmpty()
                    && (head.equals(TableHead.plain(column.header()))
                            || column.aliases().stream()
                                    .anyMatch(alias -> TableHead.plain(alias).equals(head)))) {
                return i;
            }
        }
        return -1;
    }

    /** Labels above a row with what stands behind them: 账号 → 6222****. */
    public Map<String, String> labelsAbove(int row) {
        var above = new ArrayList<TabularFile.Line>();
        for (int i = 1; i < row && i <= lines.size(); i++) {
            above.add(new TabularFile.Line(
                    i, lines.get(i - 1).stream().map(RawCell::text).toList()));
        }
        return TitleRows.labels(above);
    }

    private int filled() {
        return lines.stream().mapToInt(TableGlimpse::filled).max().orElse(0);
    }

    private static int filled(List<String> line) {
        return (int) line.stream().filter(text -> !text.isEmpty()).count();
    }

    private static List<List<String>> texts(List<TabularFile.Line> lines) {
        var texts = new ArrayList<List<String>>();
        for (var line : lines) {
            while (texts.size() < line.rowNo() - 1 && texts.size() < ROWS) {
                texts.add(List.of());
            }
            if (texts.size() < ROWS) {
                texts.add(line.cells().stream().map(TableGlimpse::shown).toList());
            }
        }
        return texts;
    }

    private static String shown(RawCell cell) {
        return LONG_NUMBER
                .matcher(Cleaning.clean(cell.text()))
                .replaceAll(number -> new ProtectedText(number.group()).masked(3, 4));
    }
}
