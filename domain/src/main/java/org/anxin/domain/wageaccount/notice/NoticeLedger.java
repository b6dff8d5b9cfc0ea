package org.anxin.domain.wageaccount.notice;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** Notices as they are read: the ledger, one of them, its lines. Out of scope is not there. */
public interface NoticeLedger {

    ListPage<NoticeLine> page(ListQuery query, Scope scope);

    void forEach(ListQuery query, Scope scope, Consumer<NoticeLine> line);

    Optional<NoticeCard> find(UUID id, Scope scope);

    /** What its files say of each other and of the month before. */
    Reconciliation reconcile(UUID id);

    ListPage<StatementLine> statement(UUID id, ListQuery query);

    ListPage<PayoutLine> payouts(UUID id, ListQuery query);

    /** The batches that its payouts went out in, in the order of their numbers. */
    List<PayoutBatch> batches(UUID id);

    /** Numbers of the notice's statements that speak of accounts out of scope too, or may do so. */
    Set<Long> filesBeyond(UUID id, Scope scope);

    /** Whether a notice that was not withdrawn rests on the file. */
    boolean restsOn(UUID runId);

    /** Prepared notices in scope, the oldest first, no more than so many. */
    List<NoticeLine> waiting(Scope scope, int most);

    /**
     * Confirmed notices in scope that do not open where the month before closed, because that month was confirmed or put right
     * after them; the oldest first, no more than so many.
     */
    List<NoticeLine> overtaken(Scope scope, int most);

    /** Open accounts in scope of which the month has no notice, prepared or confirmed. */
    int accountsWithout(YearMonth month, Scope scope);
}
