package org.anxin.app.wageaccount.notice;

import java.time.YearMonth;
import java.util.UUID;
import org.anxin.app.wageaccount.AccountMonthsReported;
import org.anxin.domain.shared.CurrentActor;
import org.anxin.domain.wageaccount.notice.NoticeConfirmed;
import org.springframework.stereotype.Component;

/** A confirmed month fulfils what the bank owes for it. */
@Component
class ReportedMonths implements NoticeConfirmed {

    private final AccountMonthsReported reported;
    private final CurrentActor current;

    ReportedMonths(AccountMonthsReported reported, CurrentActor current) {
        this.reported = reported;
        this.current = current;
    }

    @Override
    public void confirmed(UUID accountId, YearMonth month) {
        reported.refresh(accountId, month, current.get());
    }
}
