package org.anxin.app.wageaccount;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.DueDate;
import org.anxin.domain.task.obligation.ObligationPlanner;
import org.anxin.domain.task.obligation.Period;
import org.anxin.domain.task.obligation.PlannedObligation;
import org.anxin.domain.task.obligation.PlannedObligation.Subject;
import org.anxin.domain.wageaccount.AccountMonths;
import org.anxin.domain.wageaccount.AccountMonths.OpenAccount;
import org.anxin.domain.wageaccount.NoticeDay;
import org.springframework.stereotype.Component;

/**
 * Each month that an account is open its bank owes a notice (O5), from the month of the opening to that of the closing.
 * Months are planned once they have begun: an account that will be closed owes nothing afterwards.
 *
 * <p>Basis: 叶政办〔2018〕41号第26—27项备注.
 */
@Component
class PlanningAccountMonths implements ObligationPlanner {

    /** What was before the product is not asked for. */
    static final YearMonth FIRST = YearMonth.of(2026, 1);

    private final AccountMonths months;
    private final Cadences cadences;
    private final PolicyParameters parameters;
    private final Clock clock;

    PlanningAccountMonths(AccountMonths months, Cadences cadences, PolicyParameters parameters, Clock clock) {
        this.months = months;
        this.cadences = cadences;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public List<PlannedObligation> plan(int year) {
        var from = later(YearMonth.of(year, 1), FIRST);
        var to = earlier(YearMonth.of(year, 12), YearMonth.now(clock));
        if (to.isBefore(from)) {
            return List.of();
        }
        var accounts = months.openBetween(from, to);
        var planned = new ArrayList<PlannedObligation>();
        if (accounts.isEmpty()) {
            return planned;
        }
        var cadence = cadences.get(AccountMonths.CADENCE);
        var day = new NoticeDay(parameters.findByCode(NoticeDay.PARAMETER).orElseThrow());
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            var due = day.after(month);
            for (var account : accounts) {
                if (account.isOpenIn(month)) {
                    planned.add(planned(cadence, account, month, due));
                }
            }
        }
        return planned;
    }

    private static PlannedObligation planned(Cadence cadence, OpenAccount account, YearMonth month, DueDate due) {
        return new PlannedObligation(
                cadence,
                new Period(month.getYear(), month.toString(), month.atDay(1), month.atEndOfMonth()),
                due,
                account.bankIn(month),
                List.of(),
                List.of(),
                new Subject(AccountMonths.SUBJECT_KIND, account.id().toString(), account.title()));
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
