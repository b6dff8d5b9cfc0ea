package org.anxin.domain.warning;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a scan looks at: findings outside of it are neither made nor missed.
 *
 * @param projects null for all
 * @param from the first month
 * @param to the last month, in which what stands today is judged
 */
public record ScanSpan(@Nullable Set<UUID> projects, YearMonth from, YearMonth to) {

    public ScanSpan {
        projects = projects == null ? null : Set.copyOf(projects);
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(from + " after " + to);
        }
    }
}
