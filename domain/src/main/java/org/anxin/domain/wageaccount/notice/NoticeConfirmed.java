package org.anxin.domain.wageaccount.notice;

import java.time.YearMonth;
import java.util.UUID;

/** For whoever draws conclusions from a month that has been confirmed; called in the transaction of the confirmation. */
public interface NoticeConfirmed {

    void confirmed(UUID accountId, YearMonth month);
}
