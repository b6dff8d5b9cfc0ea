package org.anxin.domain.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit's time on a dated list.
 *
 * @param validTo the last day on which it counts, or null
 */
public record ListMember(
        String listCode,
        String unitCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean countsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
