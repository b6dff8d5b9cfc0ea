package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;

/**
 * Some days after the labor cost of a cycle was due nothing of it has come into the account.
 *
 * <p>Basis: 《保障农民工工资支付条例》第二十九条; 叶政办〔2018〕41号第25项.
 */
final class LaborCostLate implements WarningRule {

    static final String BASIS = "《保障农民工工资支付条例》第二十九条；叶政办〔2018〕41号第25项";

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        return facts.cycles().stream()
                .filter(cycle ->
                        isToBeJudged(cycle, limits, today) && cycle.received().signum() == 0)
                .map(cycle -> Finding.standing(
                        WarningKind.LABOR_COST_LATE,
                        WarningColour.RED,
                        facts,
                        null,
                        cycle.from(),
                        "%s 结算周期 %s 至 %s 的人工费 %s 应于 %s 到账，至今没有到账"
                                .formatted(
                                        facts.name(),
                                        cycle.from(),
                                        cycle.to(),
                                        Figures.yuan(cycle.expected()),
                                        cycle.dueOn()),
                        evidence(cycle, limits),
                        BASIS))
                .toList();
    }

    /** The day and the days after it have passed, money was expected, and the bank has said what came. */
    static boolean isToBeJudged(ProjectMonthFacts.Cycle cycle, WarningThresholds limits, LocalDate today) {
        return cycle.known()
                && cycle.expected().signum() > 0
                && today.isAfter(cycle.dueOn().plusDays(limits.laborCostLate().count()));
    }

    static Figures evidence(ProjectMonthFacts.Cycle cycle, WarningThresholds limits) {
        return Figures.of("结算周期", cycle.from() + " 至 " + cycle.to())
                .and("工程进度款", cycle.amount())
                .and("应拨人工费", cycle.expected())
                .and("银行月报到账（先到期先抵充）", cycle.received())
                .and("到账明细", cycle.filledBy() == null ? "无" : cycle.filledBy())
                .and("不足", cycle.expected().subtract(cycle.received()))
                .and("应到账日", cycle.dueOn())
                .and("核对间隔", limits.laborCostLate().count() + " 日（自然日）");
    }
}
