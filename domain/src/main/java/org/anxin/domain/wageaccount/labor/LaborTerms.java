package org.anxin.domain.wageaccount.labor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.policy.Months;
import org.anxin.domain.policy.Percent;
import org.anxin.domain.policy.PolicyAnswer;
import org.jspecify.annotations.Nullable;

/**
 * By what a cycle's labor cost is computed: the project's contract and the parameters of the cycle's last day.
 *
 * @param method of the contract, null while it is not recorded
 * @param ratio percent, for a contract by ratio
 * @param least the usual least share (labourfee.ratio.min)
 * @param cycle how long the owner may take (labourfee.cycle.maxMonths), null before the regulation
 */
public record LaborTerms(
        @Nullable LaborCostMethod method,
        @Nullable BigDecimal ratio,
        PolicyAnswer<Percent> least,
        @Nullable PolicyAnswer<Months> cycle) {

    public static final String LEAST_RATIO = "labourfee.ratio.min";
    public static final String LONGEST_CYCLE = "labourfee.cycle.maxMonths";

    LocalDate dueAfter(LocalDate cycleTo) {
        return cycle == null ? cycleTo : cycleTo.plusMonths(cycle.value().count());
    }

    String dueInWords(LocalDate cycleTo) {
        return cycle == null
                ? "周期截止日 " + cycleTo + " 到账"
                : "周期截止日 " + cycleTo + " 起 " + cycle.value().count() + " 个月内到账（" + cycle.basis() + "）";
    }

    UUID versionId() {
        return least.versionId();
    }
}
