package org.anxin.domain.shared.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feature shows of itself to who wants to look rather than read: a few figures, and a table that a chart draws.
 *
 * @param title its heading
 * @param hint as of when, or what is counted; may be empty
 * @param figures the most telling first
 * @param chart null where there is nothing to draw yet
 */
public record Picture(
        String title,
        String hint,
        List<Figure> figures,
        @Nullable Chart chart) {

    public Picture {
        figures = List.copyOf(figures);
    }

    /**
     * @param alarming whether it ought to be another one
     * @param link the list that it counts
     */
    public record Figure(String value, String label, boolean alarming, String link) {}

    /**
     * @param id of its table on the page
     * @param title what it shows
     * @param unit of what is drawn, such as 件
     * @param overTime drawn from left to right beside each other; else stacked, one bar a row
     */
    public record Chart(
            String id,
            String title,
            String unit,
            boolean overTime,
            String rowHead,
            List<Column> columns,
            List<Row> rows) {

        public Chart {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param tone in which it is drawn, null where it stands in the table alone */
    public record Column(String head, @Nullable Tone tone) {}

    /** @param cells one for each column */
    public record Row(String label, String link, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public enum Tone {
        RED,
        ORANGE,
        YELLOW,
        BLUE,
        GREEN
    }
}
