package org.anxin.domain.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Less labor cost has come into the account than the cycle's progress payment asks for. Red from a share of what was
 * expected, orange below it.
 *
 * <p>Basis: 《保障农民工工资支付条例》第二十九条; 叶政办〔2018〕41号第25项.
 */
final class LaborCostShort implements WarningRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        return facts.cycles().stream()
                .filter(cycle -> LaborCostLate.isToBeJudged(cycle, limits, today))
                .flatMap(cycle -> found(facts, cycle, limits).stream())
                .toList();
    }

    private static Optional<Finding> found(
            ProjectMonthFacts facts, ProjectMonthFacts.Cycle cycle, WarningThresholds limits) {
        var shortBy = cycle.expected().subtract(cycle.received());
        if (shortBy.signum() <= 0 || cycle.received().signum() == 0) {
            return Optional.empty();
        }
        boolean red = shortBy.multiply(HUNDRED)
                        .compareTo(cycle.expected()
                                .multiply(limits.laborCostRedShort().points()))
                >= 0;
        var share = shortBy.multiply(HUNDRED).divide(cycle.expected(), 1, RoundingMode.HALF_UP) + "%";
        return Optional.of(Finding.standing(
                WarningKind.LABOR_COST_SHORT,
                red ? WarningColour.RED : WarningColour.ORANGE,
                facts,
                null,
                cycle.from(),
                "%s 结算周期 %s 至 %s 的人工费应拨 %s，到账 %s，不足 %s（%s）"
                        .formatted(
                                facts.name(),
                                cycle.from(),
                                cycle.to(),
                                Figures.yuan(cycle.expected()),
                                Figures.yuan(cycle.received()),
                                Figures.yuan(shortBy),
                                share),
                LaborCostLate.evidence(cycle, limits)
                        .and("不足比例", share)
                        .and(
                                "红色预警线",
                                "不足 " + limits.laborCostRedShort().points().toPlainString() + "% 及以上"),
                LaborCostLate.BASIS));
    }
}
