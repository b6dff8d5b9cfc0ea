package org.anxin.domain.wageaccount.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/**
 * 专户异常报告台账. An alert is in scope by the bank that reported it, by whatever its project is in scope by, and for
 * the units told. Filters: q, kind, state (also OVERDUE, UNREAD), bank, authority, township, conclusion, from, to (days on
 * which it happened), project, enterprise, account.
 */
public interface AccountAlertLedger {

    /**
     * An alert that waits for a reply of a unit.
     *
     * @param unread whether nobody of the unit has opened it
     */
    record Waiting(AccountAlertLine line, boolean unread) {}

    ListPage<AccountAlertLine> page(ListQuery query, Scope scope, LocalDate today);

    void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<AccountAlertLine> line);

    Optional<AccountAlertLine> find(UUID id, Scope scope, LocalDate today);

    AlertCounts counts(Scope scope, LocalDate today);

    /** Open ones that the unit at this path, or one above it, was told of and has not replied to; the most urgent first. */
    List<Waiting> waitingFor(String unitPath, LocalDate today);

    /** Replied to by all, without a finding; the oldest first. */
    List<AccountAlertLine> toClose(Scope scope, LocalDate today);
}
