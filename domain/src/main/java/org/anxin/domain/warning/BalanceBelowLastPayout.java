package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is left in the account would not pay the wages of one more month like the last one, while building goes on.
 *
 * <p>Basis: 叶政办〔2018〕41号第26—27项.
 */
final class BalanceBelowLastPayout implements WarningRule {

    private static final String BASIS = "叶政办〔2018〕41号第26—27项";

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        if (!facts.built()) {
            return List.of();
        }
        return facts.accounts().stream()
                .flatMap(account -> found(facts, account).stream())
                .toList();
    }

    private static Optional<Finding> found(ProjectMonthFacts facts, ProjectMonthFacts.AccountMonth account) {
        var notice = account.notice();
        if (notice == null || notice.closing().compareTo(notice.payoutAmount()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.monthly(
                WarningKind.BALANCE_BELOW_PAYOUT,
                WarningColour.ORANGE,
                facts,
                account.id(),
                "",
                "%s 专用账户（%s）%s 月末余额 %s，低于当月代发工资 %s"
                        .formatted(
                                facts.name(),
                                account.label(),
                                facts.month(),
                                Figures.yuan(notice.closing()),
                                Figures.yuan(notice.payoutAmount())),
                Figures.of("专用账户", account.label(), Proof.ACCOUNT)
                        .and("月份", facts.month(), Proof.NOTICE)
                        .and("期末余额", notice.closing())
                        .and("当月代发工资", notice.payoutAmount())
                        .and("相差", notice.payoutAmount().subtract(notice.closing())),
                BASIS));
    }
}
