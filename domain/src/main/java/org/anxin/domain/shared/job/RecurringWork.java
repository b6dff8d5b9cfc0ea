package org.anxin.domain.shared.job;

import java.time.LocalTime;

/** Work that is due once a day, done by one node; made up for when the application was off at its hour. */
public interface RecurringWork {

    /** Stable name of the work, unique. */
    String name();

    /** Local time of the day. */
    LocalTime at();

    void run();

    /** Whether it is done at every start too, before the first page is served; must then be quick and harmless. */
    default boolean isDueAtStart() {
        return false;
    }
}
