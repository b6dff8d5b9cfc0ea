package org.anxin.domain.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The evidence of a warning, as one would read it in a table: label and value. Kept as it was when it was found. */
public record Figures(List<Figure> rows) {

    public record Figure(String label, String value) {}

    public Figures {
        rows = List.copyOf(rows);
    }

    public static Figures of(String label, Object value) {
        return new Figures(List.of()).and(label, value);
    }

    public Figures and(String label, Object value) {
        var longer = new ArrayList<>(rows);
        longer.add(new Figure(label, written(value)));
        return new Figures(longer);
    }

    private static String written(Object value) {
        return switch (value) {
            case BigDecimal yuan -> yuan(yuan);
            case LocalDate day -> day.toString();
            default -> value.toString();
        };
    }

    /** “1,234.50 元”. */
    static String yuan(BigDecimal amount) {
        return String.format("%,.2f 元", amount);
    }
}
