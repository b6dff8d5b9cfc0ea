package org.anxin.persistence.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 叶政办〔2018〕41号 as it was published: its text, and its table read from the text, where a tab begins a cell and a blank
 * line ends a row.
 */
final class PolicyDocument {

    /** A row of the printed table; the first two cells are empty where the row continues the task above it. */
    record PrintedRow(
            String ordinal, String title, String measures, String responsible, String supporting, String remark) {

        List<String> paragraphs() {
            return measures.lines().toList();
        }
    }

    private static final String TABLE_HEAD = "\t序号";

    private final String text;

    PolicyDocument() {
        try (var file = PolicyDocument.class.getResourceAsStream("/policy/叶政办〔2018〕41号.txt")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    List<PrintedRow> rows() {
        var rows = new ArrayList<PrintedRow>();
        var table = text.substring(text.indexOf(TABLE_HEAD)).stripTrailing();
        for (var block : table.split("\n\n")) {
            var cells = Arrays.stream(block.split("(?m)^\t", -1))
                    .map(cell -> cell.endsWith("\n") ? cell.substring(0, cell.length() - 1) : cell)
                    .toList();
            rows.add(row(cells));
        }
        return rows.subList(1, rows.size());
    }

    private static PrintedRow row(List<String> cells) {
        if (cells.size() != 7) {
            throw new IllegalStateException("Not six cells: " + cells);
        }
        return new PrintedRow(
                cells.get(1), cells.get(2).replace("\n", ""), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
    }
}
