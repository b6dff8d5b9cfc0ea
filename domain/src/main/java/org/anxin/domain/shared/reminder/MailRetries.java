package org.anxin.domain.shared.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A mail that did not go out is tried again: soon at first, then on the next three days, and no more after that. */
public final class MailRetries {

    /** A day's pause is a little shorter, so that the daily round finds what failed in the one before. */
    private static final Duration UNTIL_TOMORROW = Duration.ofHours(20);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            UNTIL_TOMORROW,
            UNTIL_TOMORROW,
            UNTIL_TOMORROW);

    public static final int MOST_ATTEMPTS = PAUSES.size() + 1;

    private MailRetries() {}

    /** @param attempts how often it was tried, the last time now */
    public static Optional<Instant> after(int attempts, Instant now) {
        return attempts >= MOST_ATTEMPTS ? Optional.empty() : Optional.of(now.plus(PAUSES.get(attempts - 1)));
    }

    /** Whether that is today's work and not tomorrow's. */
    public static boolean isSoon(Instant nextTry, Instant now) {
        return nextTry.isBefore(now.plus(UNTIL_TOMORROW.dividedBy(2)));
    }
}
