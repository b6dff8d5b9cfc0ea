package org.anxin.domain.warning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A whole month was built, the bank has reported on it, and nobody was paid. Red from a number of months in a row.
 *
 * <p>Basis: 《保障农民工工资支付条例》第十三条、第三十一条; 叶政办〔2018〕41号第13—14项.
 */
final class NoPayout implements WarningRule {

    private static final String BASIS = "《保障农民工工资支付条例》第十三条、第三十一条；叶政办〔2018〕41号第13—14项";

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        if (!facts.built()
                || !facts.month().isBefore(YearMonth.from(today))
                || facts.accounts().isEmpty()
                || facts.accounts().stream().anyMatch(NoPayout::paidOrSilent)) {
            return List.of();
        }
        int months = Math.max(1, facts.monthsWithoutPayout());
        boolean red = months >= limits.noPayoutRed().count();
        return List.of(Finding.monthly(
                WarningKind.NO_PAYOUT,
                red ? WarningColour.RED : WarningColour.ORANGE,
                facts,
                null,
                "",
                "%s 在建，%s 专用账户没有代发工资%s"
                        .formatted(facts.name(), facts.month(), months > 1 ? "，已连续 " + months + " 个月" : ""),
                Figures.of("月份", facts.month())
                        .and("专用账户", facts.accounts().size() + " 个，均已报月报")
                        .and("连续未代发", months + " 个月")
                        .and("红色预警线", "连续 " + limits.noPayoutRed().count() + " 个月及以上"),
                BASIS));
    }

    private static boolean paidOrSilent(ProjectMonthFacts.AccountMonth account) {
        return account.notice() == null || account.notice().payoutAmount().signum() > 0;
    }
}
