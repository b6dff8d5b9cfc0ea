package org.anxin.domain.wageaccount;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything may still have to be paid out of an account.
 *
 * @param unfinished names of its projects that are neither complete nor settled
 * @param openAlerts reports of the bank that nobody has closed
 * @param lastMonth the last month with a confirmed notice, null where there is none
 * @param closing its closing balance
 */
public record ArrearsStatement(
        List<String> unfinished,
        int openAlerts,
        @Nullable YearMonth lastMonth,
        @Nullable BigDecimal closing) {

    public ArrearsStatement {
        unfinished = List.copyOf(unfinished);
    }

    /** What stands in the way of closing, the weightiest first; empty where nothing does. */
    public Optional<RuleViolation> hindrance() {
        if (!unfinished.isEmpty()) {
            return Optional.of(new RuleViolation("account.projects-unfinished", String.join("、", unfinished)));
        }
        if (openAlerts > 0) {
            return Optional.of(new RuleViolation("account.alerts-open", openAlerts));
        }
        if (lastMonth == null || closing == null) {
            return Optional.of(new RuleViolation("account.no-notice"));
        }
        if (closing.signum() != 0) {
            return Optional.of(new RuleViolation(
                    "account.balance-left",
                    lastMonth.getYear() + "年" + lastMonth.getMonthValue() + "月",
                    "%,.2f".formatted(closing)));
        }
        return Optional.empty();
    }
}
