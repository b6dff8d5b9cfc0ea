package org.anxin.app.wageaccount;

import java.time.YearMonth;
import java.util.UUID;
import org.anxin.app.task.progress.FillingObligations;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.wageaccount.AccountMonths;
import org.anxin.domain.wageaccount.DedicatedWageAccounts;
import org.anxin.domain.wageaccount.PlanSteps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For whoever posts, confirms, withdraws or replaces a bank's monthly notice: looks again at what the bank owes for the
 * account and the month, and at the plan steps that wait for its first money, and at nothing else.
 */
@Service
public class AccountMonthsReported {

    private final FillingObligations filling;
    private final DedicatedWageAccounts accounts;
    private final PlanSteps plan;

    AccountMonthsReported(FillingObligations filling, DedicatedWageAccounts accounts, PlanSteps plan) {
        this.filling = filling;
        this.accounts = accounts;
        this.plan = plan;
    }

    /** In the transaction of the posting, once the notice stands as it shall; as often as one likes. */
    @Transactional
    public void refresh(UUID accountId, YearMonth month, Actor actor) {
        accounts.findById(accountId).ifPresent(account -> plan.settle(account.projectIds()));
        filling.refreshAbout(
                AccountMonths.CADENCE, AccountMonths.SUBJECT_KIND, accountId.toString(), month.atDay(1), actor);
    }
}
