package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Wages went out of a shared account, and none of the payouts says for which project: nobody can tell whose workers were
 * paid. Found once for the account.
 *
 * <p>Basis: 叶政办〔2018〕41号第24项.
 */
final class UnnamedPayout implements WarningRule {

    private static final String BASIS = "叶政办〔2018〕41号第24项";

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        return facts.accounts().stream()
                .flatMap(month -> found(facts, month).stream())
                .toList();
    }

    private static Optional<Finding> found(ProjectMonthFacts facts, ProjectMonthFacts.AccountMonth month) {
        var notice = month.notice();
        if (notice == null
                || notice.part() == null
                || notice.part().unnamedPayout().signum() == 0
                || notice.part().unnamedPayout().compareTo(notice.payoutAmount()) < 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.monthlyOfAll(
                WarningKind.UNNAMED_PAYOUT,
                WarningColour.YELLOW,
                facts,
                month.account(),
                "",
                "%s%s 代发工资 %s 没有一笔写明项目，无法核对各项目是否发薪"
                        .formatted(
                                month.account().whole(facts.name()),
                                facts.month(),
                                Figures.yuan(notice.payoutAmount())),
                month.account()
                        .evidence()
                        .and("月份", facts.month(), Proof.NOTICE)
                        .and("当月代发工资", notice.payoutAmount(), Proof.STATEMENT)
                        .and("没有写明项目", notice.part().unnamedPayout())
                        .and("怎样才算写明", "对方账号为分账号，或者摘要、对方户名写明分账号或项目名称"),
                BASIS));
    }
}
