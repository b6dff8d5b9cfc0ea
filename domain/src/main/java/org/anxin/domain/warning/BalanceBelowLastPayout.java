package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is left would not pay the wages of one more month like the last one, while building goes on: in the project's
 * sub-ledger of a shared account where it is known, else in the account.
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

    private static Optional<Finding> found(ProjectMonthFacts facts, ProjectMonthFacts.AccountMonth month) {
        var notice = month.notice();
        if (notice == null) {
            return Optional.empty();
        }
        var part = notice.part();
        return part != null && part.isBalanceKnown()
                ? ofThePart(facts, month.account(), notice, part)
                : ofTheAccount(facts, month.account(), notice);
    }

    private static Optional<Finding> ofThePart(
            ProjectMonthFacts facts,
            WatchedAccount account,
            ProjectMonthFacts.Notice notice,
            ProjectMonthFacts.Part part) {
        if (part.balance().compareTo(notice.paid()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.monthly(
                WarningKind.BALANCE_BELOW_PAYOUT,
                WarningColour.ORANGE,
                facts,
                account,
                "",
                "%s%s 月末分账余额 %s，低于当月代发工资 %s"
                        .formatted(
                                account.of(facts.name()),
                                facts.month(),
                                Figures.yuan(part.balance()),
                                Figures.yuan(notice.paid())),
                account.evidence()
                        .and("月份", facts.month(), Proof.NOTICE)
                        .and("期末分账余额（写明本项目的流水累计）", part.balance())
                        .and("当月代发工资（写明本项目）", notice.paid())
                        .and("相差", notice.paid().subtract(part.balance()))
                        .and("整个账户期末余额", notice.closing()),
                BASIS));
    }

    /** Whole: its own, or a shared one in which nobody can say whose the money is. */
    private static Optional<Finding> ofTheAccount(
            ProjectMonthFacts facts, WatchedAccount account, ProjectMonthFacts.Notice notice) {
        if (notice.closing().compareTo(notice.payoutAmount()) >= 0) {
            return Optional.empty();
        }
        var figures = account.evidence()
                .and("月份", facts.month(), Proof.NOTICE)
                .and("期末余额", notice.closing())
                .and("当月代发工资", notice.payoutAmount())
                .and("相差", notice.payoutAmount().subtract(notice.closing()));
        var part = notice.part();
        return Optional.of(Finding.monthlyOfAll(
                WarningKind.BALANCE_BELOW_PAYOUT,
                WarningColour.ORANGE,
                facts,
                account,
                "",
                "%s%s 月末余额 %s，低于当月代发工资 %s"
                        .formatted(
                                account.whole(facts.name()),
                                facts.month(),
                                Figures.yuan(notice.closing()),
                                Figures.yuan(notice.payoutAmount())),
                part == null ? figures : figures.and("核对口径", "整个账户。分账余额不能确定：" + why(part)),
                BASIS));
    }

    private static String why(ProjectMonthFacts.Part part) {
        return part.unnamed().signum() != 0
                ? "有 %s 收支没有写明项目".formatted(Figures.yuan(part.unnamed()))
                : "账上有 %s 不在已报流水中".formatted(Figures.yuan(part.before()));
    }
}
