package org.anxin.domain.wageaccount.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.shared.Scope;

/** The staged rows of statements and payout files, judged and moved into the books as a set, never one by one. */
public interface NoticeRows {

    /** Kind of an account's statement, and of that part of a file with both. */
    String STATEMENT = "bank-statement";

    /** The same of the payments to people. */
    String PAYOUTS = "bank-payout";

    /** Marks what contradicts the books or itself in an account's statement, and holds back the months with a wrong row. */
    void checkStatement(UUID runId, Scope scope, LocalDate today);

    /** The same for the payments to people. */
    void checkPayouts(UUID runId, Scope scope, LocalDate today);

    /**
     * The same for a file with both: a month of an account that is broken in one part is held back in both. The rows to be
     * posted are then those of the statement, until {@link #turnToPayouts}.
     */
    void checkBoth(UUID runId, Scope scope, LocalDate today);

    /** Of a file with both, the statement has been posted: the rows to be posted are now the payouts. */
    void turnToPayouts();

    /** The months that go into the books, in the order of account and month. */
    List<StagedMonth> months(UUID runId);

    /** Moves the statement's rows to the notices that took the run. */
    void postStatement(UUID runId);

    /**
     * Moves the payouts to the notices that took the run. Of a correction, a batch takes the place of the same one that was kept
     * from the earlier notice; other batches stand beside it.
     */
    void postPayouts(UUID runId);

    /** Takes a batch of payouts out of a prepared notice. */
    void removeBatch(UUID noticeId, String batchNo);

    /** What a correction does not bring anew it keeps from the notice that it corrects. */
    void keepEarlierStatement(UUID noticeId, UUID correctedId);

    void keepEarlierPayouts(UUID noticeId, UUID correctedId);

    /** Of a month in which nothing moved: what it began with is what it ends with. */
    void carryOver(UUID noticeId, BigDecimal balance);

    /** Computes the figures of these notices from their lines. */
    void sumUp(Collection<UUID> noticeIds);
}
