package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;

/**
 * A project is being built for longer than a month and still has no dedicated wage account.
 *
 * <p>Basis: 《保障农民工工资支付条例》第二十六条; 叶政办〔2018〕41号第24项.
 */
final class NoAccountAfterStart implements WarningRule {

    private static final String BASIS = "《保障农民工工资支付条例》第二十六条；叶政办〔2018〕41号第24项";

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        var started = facts.startedOn();
        if (!facts.latest() || !facts.active() || facts.hasAccount() || started == null) {
            return List.of();
        }
        var lastDay = started.plusMonths(limits.noAccount().count());
        if (!today.isAfter(lastDay)) {
            return List.of();
        }
        return List.of(Finding.standing(
                WarningKind.NO_ACCOUNT,
                WarningColour.RED,
                facts,
                null,
                "",
                "%s %s 开工，满 %d 个月仍未设立专用账户"
                        .formatted(facts.name(), started, limits.noAccount().count()),
                Figures.of("开工日期", started)
                        .and("最迟应设立", lastDay)
                        .and("期限", limits.noAccount().count() + " 个月（自开工之日起）"),
                BASIS));
    }
}
