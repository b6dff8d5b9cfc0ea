package org.anxin.domain.shared.job;

import java.io.Serial;
import java.time.Instant;

/**
 * A repeatable work has done what can be done now and wants to be run again at that time. It is run five times at most;
 * what is left then is for a {@link RecurringWork}.
 */
public final class TryAgainLater extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Instant at;

    public TryAgainLater(Instant at) {
        super("again at " + at, null, false, false);
        this.at = at;
    }

    public Instant at() {
        return at;
    }
}
