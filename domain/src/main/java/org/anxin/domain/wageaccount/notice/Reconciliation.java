package org.anxin.domain.wageaccount.notice;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a notice's two files say of each other and of the month before; they have to agree before it may count.
 *
 * <p>Basis: Order 724, art. 33 (supervision of dedicated accounts rests on what the bank reports).
 *
 * @param opening first balance of the month
 * @param payoutDebits what left the account as payouts, by the statement
 * @param paid successful payments of the payout file
 * @param sentBack payments of the payout file that left the account and came back
 * @param closingBefore last balance of the month before, where its notice is confirmed
 * @param uploaders who brought in or posted one of the files
 */
public record Reconciliation(
        BigDecimal opening,
        BigDecimal payoutDebits,
        BigDecimal paid,
        BigDecimal sentBack,
        @Nullable BigDecimal closingBefore,
        Set<String> uploaders) {

    public Reconciliation {
        uploaders = Set.copyOf(uploaders);
    }

    /** How much more left the account as payouts than the payout file names people for. */
    public BigDecimal payoutDifference() {
        return payoutDebits.subtract(paid).subtract(sentBack);
    }

    public boolean payoutsAgree() {
        return payoutDifference().signum() == 0;
    }

    public boolean opensWhereTheMonthBeforeClosed() {
        return closingBefore == null || closingBefore.compareTo(opening) == 0;
    }

    void refuseDifferences() {
        if (!payoutsAgree()) {
            throw new RuleViolation(
                    "notice.payouts-differ",
                    money(payoutDebits),
                    money(paid),
                    money(sentBack),
                    money(payoutDifference()));
        }
        if (closingBefore != null && !opensWhereTheMonthBeforeClosed()) {
            throw new RuleViolation("notice.opening-moved", money(opening), money(closingBefore));
        }
    }

    private static String money(BigDecimal yuan) {
        return String.format(Locale.ROOT, "%,.2f", yuan);
    }
}
