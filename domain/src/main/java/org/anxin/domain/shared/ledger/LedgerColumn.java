package org.anxin.domain.shared.ledger;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a ledger.
 *
 * @param header what its head says, in Chinese
 * @param kind how its cells are typed
 * @param width in characters of the body font
 * @param value what a line shows there: String, Number, LocalDate, Instant, Boolean or null
 */
public record LedgerColumn<T>(String header, Kind kind, int width, Function<T, @Nullable Object> value) {

    public enum Kind {
        /** Words; wrapped. */
        TEXT,
        /** Codes and account numbers: digits that are no quantity, kept as text. */
        CODE,
        /** A whole number; summed in the 合计 row. */
        COUNT,
        /** A whole number of days; the days of several lines make no sum. */
        DAYS,
        /** 元, two decimals; summed in the 合计 row. */
        MONEY,
        /** A whole number of things that several lines share, as projects share an account: a sum would count one twice. */
        SHARED_COUNT,
        /** 元, two decimals, of something that several lines share: a sum would count it twice. */
        SHARED_MONEY,
        /** A share of 1, shown as %. */
        PERCENT,
        DATE,
        DATE_TIME
    }
}
