package org.anxin.domain.wageaccount.labor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.anxin.domain.policy.Percent;
import org.anxin.domain.policy.PolicyAnswer;

/**
 * How large a part of a cycle's payment its labor cost is, beside the usual least part, for whoever asks or judges why.
 *
 * @param least by the parameter of the cycle's last day (labourfee.ratio.min)
 */
public record LaborShare(BigDecimal laborCost, BigDecimal payment, PolicyAnswer<Percent> least) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Cut off, not rounded: what is below the least never reads as if it were the least. */
    public String percent() {
        return payment.signum() == 0 ? "0" : plain(laborCost.multiply(HUNDRED).divide(payment, 2, RoundingMode.DOWN));
    }

    public String leastPercent() {
        return plain(least.value().points());
    }

    public String basis() {
        return least.basis();
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
