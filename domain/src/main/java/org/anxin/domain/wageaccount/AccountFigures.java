package org.anxin.domain.wageaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.shared.Scope;

/** What the books of an account say about its money. */
public interface AccountFigures {

    ArrearsStatement arrearsOf(UUID accountId);

    /** Whether a bank has brought in a notice that stands. */
    boolean hasNotices(UUID accountId);

    /** The latest confirmed months, the newest first. */
    List<Month> months(UUID accountId, int most);

    /**
     * The latest months whose notices are in scope, with those that wait to be confirmed, the newest first; a waiting correction
     * before what it corrects.
     */
    List<Month> monthsWithWaiting(UUID accountId, Scope notices, int most);

    /**
     * @param month its first day
     * @param confirmed whether it counts already
     */
    record Month(
            UUID noticeId,
            LocalDate month,
            boolean confirmed,
            BigDecimal opening,
            BigDecimal laborCostIn,
            BigDecimal payout,
            int people,
            BigDecimal closing) {}
}
