package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;

/** All rules of early warning, in the order in which they are listed. */
public final class WarningRules {

    private static final List<WarningRule> ALL = List.of(
            new NoAccountAfterStart(),
            new LaborCostLate(),
            new LaborCostShort(),
            new RatioBelowMinimum(),
            new BalanceBelowLastPayout(),
            new TransferOutside(),
            new SharedCardRule(),
            new NoPayout(),
            new UnnamedPayout(),
            new NoNotice(),
            new AgreementExpiring(),
            new GuaranteeExpiring());

    private WarningRules() {}

    public static List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        return ALL.stream()
                .flatMap(rule -> rule.judge(facts, limits, today).stream())
                .toList();
    }
}
