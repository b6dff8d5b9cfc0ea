package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;

/**
 * A cycle's labor cost is below the minimum share of the progress payment: yellow where it was approved with a reason,
 * red where it was not.
 *
 * <p>Basis: 叶政办〔2018〕41号第25项 (人工费原则上不低于 30%).
 */
final class RatioBelowMinimum implements WarningRule {

    private static final String BASIS = "叶政办〔2018〕41号第25项";

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        return facts.cycles().stream()
                .filter(cycle -> cycle.lowRatio() != ProjectMonthFacts.LowRatio.NOT_LOW)
                .map(cycle -> found(facts, cycle))
                .toList();
    }

    private static Finding found(ProjectMonthFacts facts, ProjectMonthFacts.Cycle cycle) {
        boolean approved = cycle.lowRatio() == ProjectMonthFacts.LowRatio.APPROVED;
        var stands = switch (cycle.lowRatio()) {
            case APPROVED -> "已经批准";
            case REJECTED -> "未获批准";
            default -> "尚未批准";
        };
        return Finding.standing(
                WarningKind.RATIO_BELOW_MINIMUM,
                approved ? WarningColour.YELLOW : WarningColour.RED,
                facts,
                null,
                cycle.from(),
                "%s 结算周期 %s 至 %s 的人工费低于最低比例，%s".formatted(facts.name(), cycle.from(), cycle.to(), stands),
                Figures.of("结算周期", cycle.from() + " 至 " + cycle.to())
                        .and("工程进度款", cycle.amount())
                        .and("应拨人工费", cycle.expected())
                        .and(
                                "人工费比例",
                                cycle.ratio() == null ? "按报送金额" : cycle.ratio().toPlainString() + "%")
                        .and("审批", stands),
                BASIS);
    }
}
