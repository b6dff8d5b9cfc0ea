package org.anxin.reporting.shared;

import java.math.BigDecimal;
import java.util.List;
import org.anxin.domain.shared.ledger.LedgerColumn;
import org.jspecify.annotations.Nullable;

/** Adds up the columns that are quantities, exactly. */
final class LedgerTotals<T> {

    private final List<LedgerColumn<T>> columns;
    private final BigDecimal[] sums;
    private long lines;

    LedgerTotals(List<LedgerColumn<T>> columns) {
        this.columns = columns;
        this.sums = new BigDecimal[columns.size()];
        java.util.Arrays.fill(sums, BigDecimal.ZERO);
    }

    void add(@Nullable Object[] values) {
        lines++;
        for (int i = 0; i < values.length; i++) {
            if (isQuantity(i) && values[i] instanceof Number number) {
                sums[i] = sums[i].add(exact(number));
            }
        }
    }

    long lines() {
        return lines;
    }

    /** Whether there is anything to add up. */
    boolean addUp() {
        for (int i = 0; i < sums.length; i++) {
            if (isQuantity(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isQuantity(int column) {
        var kind = columns.get(column).kind();
        return kind == LedgerColumn.Kind.COUNT || kind == LedgerColumn.Kind.MONEY;
    }

    BigDecimal sum(int column) {
        return sums[column];
    }

    private static BigDecimal exact(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case Long whole -> BigDecimal.valueOf(whole);
            case Integer whole -> BigDecimal.valueOf(whole);
            default -> new BigDecimal(number.toString());
        };
    }
}
