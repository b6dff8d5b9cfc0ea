package org.anxin.domain.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Does to all warnings of a scan at once what {@link EarlyWarning} says of one: opens, finds again, lets vanish. */
public interface FoundWarnings {

    /** Waits until no other scan is running; held to the end of the transaction. */
    void takeTurn();

    /** @param found everything that the rules found in the span */
    Outcome reconcile(
            ScanSpan span,
            Collection<Finding> found,
            Map<WarningColour, DisposalDue> due,
            LocalDate today,
            Instant now);

    /** How many warnings were opened, opened again, and have vanished. */
    record Outcome(int opened, int reopened, int vanished) {}
}
