package org.anxin.domain.shared.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** The audit log. Filters: actor, table, key, operation, from, to. Append-only. */
public interface AuditTrail {

    ListPage<AuditEntry> page(ListQuery query);

    void forEach(ListQuery query, Consumer<AuditEntry> line);

    Optional<AuditEntry> find(long id);

    /** Tables that keep a history: name → Chinese name. */
    Map<String, String> tables();

    /** Everything that happened to one row, the latest first, with the changed fields. */
    List<AuditEntry> historyOf(String tableName, String rowKey);

    /**
     * Records an event that changes no row: a login, an export, an unmasking.
     *
     * @param details Chinese name → value; nothing personal
     */
    void record(String actor, String operation, String subject, Map<String, String> details);
}
