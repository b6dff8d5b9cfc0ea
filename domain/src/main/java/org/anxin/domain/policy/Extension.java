package org.anxin.domain.policy;

import java.time.LocalDate;
import org.anxin.domain.shared.RuleViolation;

/**
 * More time, granted before the deadline was over.
 *
 * @param term what follows the term before it
 * @param grantedOn the day of the grant
 */
public record Extension(Term term, LocalDate grantedOn, String reason) {

    public Extension {
        if (reason.isBlank()) {
            throw new RuleViolation("deadline.reason");
        }
    }
}
