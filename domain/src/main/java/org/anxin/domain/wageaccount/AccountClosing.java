package org.anxin.domain.wageaccount;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How an account ends: its closing is announced where the workers see it (销户公示), and done once nothing is owed.
 *
 * @param publicityFrom the first day of the announcement
 * @param closedOn null while it is only announced
 */
@Embeddable
public record AccountClosing(
        LocalDate publicityFrom,
        String publicityPlace,
        @Nullable LocalDate closedOn,
        @Nullable String closeNote) {

    static AccountClosing announced(LocalDate from, String place, LocalDate openedOn, LocalDate today) {
        if (from.isAfter(today)) {
            throw new RuleViolation("account.publicity-in-future");
        }
        if (from.isBefore(openedOn)) {
            throw new RuleViolation("account.publicity-before-opening", openedOn);
        }
        if (place.isBlank()) {
            throw new RuleViolation("account.publicity-place");
        }
        return new AccountClosing(from, place.strip(), null, null);
    }

    AccountClosing done(
            LocalDate on,
            LocalDate lastDayOfPublicity,
            ArrearsStatement arrears,
            @Nullable String words,
            LocalDate today) {
        if (on.isAfter(today)) {
            throw new RuleViolation("account.closed-in-future");
        }
        AccountClosureRule.check(on, lastDayOfPublicity, arrears);
        return new AccountClosing(publicityFrom, publicityPlace, on, words);
    }
}
