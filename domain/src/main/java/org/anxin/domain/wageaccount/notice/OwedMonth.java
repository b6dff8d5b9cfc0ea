package org.anxin.domain.wageaccount.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A month that is over, of which the bank owes a notice and has none.
 *
 * @param bankCode who owes it
 * @param opening what the account had when it began: the closing of the month before, once confirmed, or nothing where it
 *     was opened in that month; null where neither is known
 */
public record OwedMonth(
        UUID accountId,
        String bankCode,
        String accountNo,
        String accountName,
        String projects,
        YearMonth month,
        LocalDate dueOn,
        @Nullable BigDecimal opening) {

    public boolean isOpeningKnown() {
        return opening != null;
    }

    /** What an account in which nothing moves begins and ends with. */
    public BigDecimal balance() {
        if (opening == null) {
            throw new RuleViolation("notice.idle-opening-unknown", month.minusMonths(1));
        }
        return opening;
    }
}
