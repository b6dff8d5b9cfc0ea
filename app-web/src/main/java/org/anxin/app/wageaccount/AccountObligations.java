package org.anxin.app.wageaccount;

import java.time.Clock;
import java.time.YearMonth;
import java.util.function.Predicate;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.ObligationState;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.wageaccount.AccountMonths;
import org.anxin.domain.wageaccount.DedicatedWageAccount;
import org.springframework.stereotype.Component;

/** What a bank owes for an account's months falls away where the account was not there, or not with that bank. */
@Component
class AccountObligations {

    private final Obligations obligations;
    private final Clock clock;

    AccountObligations(Obligations obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    /** From a month on, where nothing has been reported yet. */
    void endFrom(YearMonth first, DedicatedWageAccount account, String reason, Actor by) {
        end(first, account, owed -> true, reason, by);
    }

    /** From a month on what other banks than the account's own owe. */
    void endOfOtherBanks(YearMonth first, DedicatedWageAccount account, String reason, Actor by) {
        end(first, account, owed -> !owed.leadCode().equals(account.bankCode()), reason, by);
    }

    private void end(
            YearMonth first, DedicatedWageAccount account, Predicate<Obligation> which, String reason, Actor by) {
        var last = YearMonth.now(clock);
        for (var month = first.isBefore(PlanningAccountMonths.FIRST) ? PlanningAccountMonths.FIRST : first;
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            obligations
                    .findUnendedAbout(
                            AccountMonths.CADENCE,
                            AccountMonths.SUBJECT_KIND,
                            account.id().toString(),
                            month.atDay(1))
                    .stream()
                    .filter(owed -> owed.state() == ObligationState.OPEN)
                    .filter(which)
                    .forEach(owed -> owed.voidIt(reason, by.username(), clock.instant()));
        }
    }
}
