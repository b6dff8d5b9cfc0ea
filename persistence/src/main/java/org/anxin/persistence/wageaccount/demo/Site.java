package org.anxin.persistence.wageaccount.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project of the demonstration, with what its months are made from.
 *
 * @param started null while it is not being built
 * @param completed null until it is
 * @param firstMonth of its wages, null without
 * @param fault what is wrong with it; null for nothing
 * @param account null without
 */
record Site(
        int index,
        UUID id,
        String code,
        String name,
        String category,
        String sector,
        String authority,
        String township,
        Firm owner,
        Firm contractor,
        Firm labor,
        String state,
        LocalDate signed,
        @Nullable LocalDate started,
        @Nullable LocalDate completed,
        @Nullable YearMonth firstMonth,
        @Nullable YearMonth lastMonth,
        BigDecimal price,
        BigDecimal ratio,
        int workers,
        @Nullable Fault fault,
        @Nullable Account account) {

    /** @param accountNo of the dedicated wage account */
    record Account(UUID id, String bank, String accountNo, LocalDate opened) {}

    boolean has(Fault asked) {
        return fault == asked;
    }

    boolean worksIn(YearMonth month) {
        return firstMonth != null && !month.isBefore(firstMonth) && (lastMonth == null || !month.isAfter(lastMonth));
    }

    /** Chance that is the same each time it is asked for the same thing. */
    Random chance(long seed, int salt) {
        return new Random(mixed(seed, salt));
    }

    /** Neighbouring questions get answers that have nothing to do with each other. */
    long mixed(long seed, long salt) {
        return new SplittableRandom(seed * 1_000_003L + index * 10_007L + salt * 0x9E37_79B9L).nextLong();
    }
}
