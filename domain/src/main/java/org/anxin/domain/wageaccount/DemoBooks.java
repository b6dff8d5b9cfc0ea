package org.anxin.domain.wageaccount;

import java.time.LocalDate;

/** The believable register of a demonstration: enterprises, projects, accounts, and what banks reported on them. */
public interface DemoBooks {

    /** @param payoutLines of all months */
    record Written(int enterprises, int projects, int accounts, int notices, long payoutLines) {}

    /** Whether a register stands already, of a demonstration or of real life. */
    boolean isThereAny();

    /**
     * Writes all of it; the same size, seed and day give the same books.
     *
     * @param today the day that the months and dates are counted back from
     */
    Written write(DemoSize size, long seed, LocalDate today);
}
