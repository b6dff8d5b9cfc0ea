package org.anxin.app.wageaccount;

import java.time.YearMonth;
import java.util.UUID;
import org.anxin.app.task.progress.FillingObligations;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.wageaccount.AccountMonths;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For whoever posts, confirms, withdraws or replaces a bank's monthly notice: looks again at what the bank owes for the
 * account and the month, and at nothing else.
 */
@Service
public class AccountMonthsReported {

    private final FillingObligations filling;

    AccountMonthsReported(FillingObligations filling) {
        this.filling = filling;
    }

    /** In the transaction of the posting, once the notice stands as it shall; as often as one likes. */
    @Transactional
    public void refresh(UUID accountId, YearMonth month, Actor actor) {
        filling.refreshAbout(
                AccountMonths.CADENCE, AccountMonths.SUBJECT_KIND, accountId.toString(), month.atDay(1), actor);
    }
}
