package org.anxin.reporting.shared.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the file holds it.
 *
 * @param kind what it was stored as
 * @param text what a person sees, nearly: the text itself, a number without thousands separators
 * @param number of a number
 * @param date of a number that is shown as a date
 */
record RawCell(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date) {

    enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        /** #N/A, #REF! and the like. */
        ERROR,
        /** A formula whose result the file does not hold. */
        UNCALCULATED
    }

    static final RawCell BLANK = new RawCell(Kind.BLANK, "", null, null);

    static RawCell text(String text) {
        return text.isEmpty() ? BLANK : new RawCell(Kind.TEXT, text, null, null);
    }

    static RawCell number(BigDecimal number) {
        return new RawCell(Kind.NUMBER, Numbers.plain(number), number, null);
    }

    static RawCell date(BigDecimal serial, LocalDate date) {
        return new RawCell(Kind.DATE, date.toString(), serial, date);
    }

    static RawCell error(String text) {
        return new RawCell(Kind.ERROR, text, null, null);
    }

    static RawCell uncalculated() {
        return new RawCell(Kind.UNCALCULATED, "", null, null);
    }

    boolean isBlank() {
        return kind == Kind.BLANK || kind == Kind.TEXT && Cleaning.clean(text).isEmpty();
    }
}
