package org.anxin.domain.wageaccount;

import java.time.YearMonth;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.task.obligation.DueDate;

/**
 * Until when a bank reports on a month: a day of the next month, or that month's last where it is shorter.
 *
 * <p>Basis: 叶政办〔2018〕41号第26—27项; the day is a policy parameter.
 */
public record NoticeDay(PolicyParameter parameter) {

    public static final String PARAMETER = "bank.notice.day";

    /** The parameter is asked as of the month's first day, as for every other period. */
    public DueDate after(YearMonth month) {
        var day = parameter.on(month.atDay(1), null).number();
        var next = month.plusMonths(1);
        return new DueDate(
                month.atDay(1),
                null,
                next.atDay(Math.min(day.value().intValueExact(), next.lengthOfMonth())),
                "期满次月" + day.value().toPlainString() + "日（" + day.basis() + "）",
                day.versionId());
    }
}
