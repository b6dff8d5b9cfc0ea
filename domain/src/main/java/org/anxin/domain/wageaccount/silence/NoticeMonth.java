package org.anxin.domain.wageaccount.silence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.anxin.domain.policy.PolicyAnswer;
import org.anxin.domain.shared.RuleViolation;

/**
 * A month, and the day by which its notices are due: a day of the next month, or that month's last day.
 *
 * <p>Basis: 叶政办〔2018〕41号第26—27项.
 *
 * @param dueOn the last day for the notice
 * @param today the day against which lateness is told
 */
public record NoticeMonth(YearMonth month, LocalDate dueOn, LocalDate today) {

    /** The policy parameter with the day. */
    public static final String PARAMETER = "bank.notice.day";

    /** The measures began then; no bank owes anything of the time before. */
    public static final YearMonth FIRST = YearMonth.of(2018, 10);

    public static NoticeMonth of(YearMonth month, PolicyAnswer<BigDecimal> day, LocalDate today) {
        var next = month.plusMonths(1);
        return new NoticeMonth(month, next.atDay(Math.min(day.value().intValue(), next.lengthOfMonth())), today);
    }

    public LocalDate begins() {
        return month.atDay(1);
    }

    public LocalDate ends() {
        return month.atEndOfMonth();
    }

    /** Whether whoever is silent is late. */
    public boolean isOver() {
        return today.isAfter(dueOn);
    }

    /** Nobody is called silent before the last day has passed. */
    public void refuseBulletinUntilOver() {
        if (!isOver()) {
            throw new RuleViolation("bulletin.too-early", dueOn);
        }
    }

    /** “2026年10月”. */
    public String label() {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }
}
