package org.anxin.domain.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on the way to a deadline.
 *
 * @param number which day of the term it is; 0 for one that does not count
 * @param interrupted it falls into an interruption
 * @param occasion the festival behind it
 */
public record CountedDay(
        LocalDate day,
        WorkingCalendar.Nature nature,
        boolean interrupted,
        @Nullable String occasion,
        int number) {

    public boolean counts() {
        return number > 0;
    }

    /** Worth a word: it does not count, or it counts although it is a weekend. */
    public boolean isRemarkable() {
        return !counts() || nature == WorkingCalendar.Nature.WORKING_WEEKEND;
    }
}
