package org.anxin.app.wageaccount.notice;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.ObligationPlanner;
import org.anxin.domain.task.obligation.Obligations;
import org.springframework.transaction.support.TransactionTemplate;

/** What banks owe for an account, from a month on and in whatever year that was, whether the installation was there or not. */
record OwedByBanks(
        List<ObligationPlanner> planners, Obligations obligations, TransactionTemplate transaction, Clock clock) {

    void bringAbout(UUID account, YearMonth first) {
        transaction.executeWithoutResult(status -> IntStream.rangeClosed(
                        first.getYear(), YearMonth.now(clock).getYear())
                .boxed()
                .flatMap(year -> planners.stream().flatMap(planner -> planner.plan(year).stream()))
                .filter(planned ->
                        planned.subject() != null && planned.subject().key().equals(account.toString()))
                .forEach(planned -> obligations.save(new Obligation(planned, clock.instant()))));
    }
}
