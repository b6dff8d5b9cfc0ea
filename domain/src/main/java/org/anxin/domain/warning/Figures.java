package org.anxin.domain.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evidence of a warning, as one would read it in a table: label and value. Kept as it was when it was found. */
public record Figures(List<Figure> rows) {

    /** @param proof where it can be looked up, null where nothing else holds it; kept since it was first asked for */
    public record Figure(
            String label, String value, @Nullable Proof proof) {}

    public Figures {
        rows = List.copyOf(rows);
    }

    public static Figures of(String label, Object value) {
        return new Figures(List.of()).and(label, value);
    }

    static Figures of(String label, Object value, Proof proof) {
        return new Figures(List.of()).and(label, value, proof);
    }

    public Figures and(String label, Object value) {
        return with(new Figure(label, written(value), null));
    }

    Figures and(String label, Object value, Proof proof) {
        return with(new Figure(label, written(value), proof));
    }

    private Figures with(Figure figure) {
        var longer = new ArrayList<>(rows);
        longer.add(figure);
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
