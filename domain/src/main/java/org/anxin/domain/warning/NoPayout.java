package org.anxin.domain.warning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A whole month was built, the bank has reported on it, and nobody was paid: of a shared account nobody by a payout that
 * names the project, unless none names any. Red from a number of months in a row.
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
        boolean othersPaid = facts.accounts().stream()
                .map(ProjectMonthFacts.AccountMonth::notice)
                .anyMatch(notice -> notice != null && notice.payoutAmount().signum() > 0);
        return List.of(Finding.monthly(
                WarningKind.NO_PAYOUT,
                red ? WarningColour.RED : WarningColour.ORANGE,
                facts,
                null,
                "",
                "%s 在建，%s %s%s"
                        .formatted(
                                facts.name(),
                                facts.month(),
                                othersPaid ? "专用账户的代发工资没有一笔写明是本项目的" : "专用账户没有代发工资",
                                months > 1 ? "，已连续 " + months + " 个月" : ""),
                evidence(facts)
                        .and("连续未代发", months + " 个月")
                        .and("红色预警线", "连续 " + limits.noPayoutRed().count() + " 个月及以上"),
                BASIS));
    }

    private static Figures evidence(ProjectMonthFacts facts) {
        var figures =
                Figures.of("月份", facts.month()).and("专用账户", facts.accounts().size() + " 个，均已报月报");
        for (var month : facts.accounts()) {
            var notice = month.notice();
            if (notice != null && notice.part() != null) {
                figures = figures.and(
                        "共用账户（%s）当月代发".formatted(month.account().label()),
                        "%s，其中写明本项目 %s，没有写明项目 %s（不计入任何项目）"
                                .formatted(
                                        Figures.yuan(notice.payoutAmount()),
                                        Figures.yuan(notice.paid()),
                                        Figures.yuan(notice.part().unnamedPayout())));
            }
        }
        return figures;
    }

    private static boolean paidOrSilent(ProjectMonthFacts.AccountMonth month) {
        return month.notice() == null || month.notice().paid().signum() > 0;
    }
}
