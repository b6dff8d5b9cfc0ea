package org.anxin.domain.policy;

import java.time.LocalDate;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Days that a deadline does not count (中止).
 *
 * @param from the first of them
 * @param until the last of them, null while it goes on
 */
public record Interruption(LocalDate from, @Nullable LocalDate until, String reason) {

    public Interruption {
        if (reason.isBlank()) {
            throw new RuleViolation("deadline.reason");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
