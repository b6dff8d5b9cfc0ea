package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.List;

/**
 * The bank has not reported on an account and a month by its day of the following month. Red some days later.
 *
 * <p>Basis: 叶政办〔2018〕41号第26—27项.
 */
final class NoNotice implements WarningRule {

    private static final String BASIS = "叶政办〔2018〕41号第26—27项";

    @Override
    public List<Finding> judge(ProjectMonthFacts facts, WarningThresholds limits, LocalDate today) {
        var next = facts.month().plusMonths(1);
        var dueOn = next.atDay(Math.min(limits.noticeDay(), next.lengthOfMonth()));
        if (!today.isAfter(dueOn)) {
            return List.of();
        }
        boolean red = today.isAfter(dueOn.plusDays(limits.noNoticeRed().count()));
        return facts.accounts().stream()
                .filter(month -> month.notice() == null)
                .map(ProjectMonthFacts.AccountMonth::account)
                .map(account -> Finding.monthlyOfAll(
                        WarningKind.NO_NOTICE,
                        red ? WarningColour.RED : WarningColour.YELLOW,
                        facts,
                        account,
                        "",
                        "%s%s 的月报应于 %s 前报送，银行尚未报送".formatted(account.whole(facts.name()), facts.month(), dueOn),
                        account.evidence()
                                .and("月份", facts.month())
                                .and("报送期限", dueOn)
                                .and("红色预警线", "逾期 " + limits.noNoticeRed().count() + " 日（自然日）以上"),
                        BASIS))
                .toList();
    }
}
