package org.anxin.domain.shared.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param table the Chinese name of what was changed, or empty for an event such as a login
 * @param changes field by field; empty in lists
 */
public record AuditEntry(
        long id,
        Instant happenedAt,
        String actor,
        @Nullable String actorName,
        String operation,
        @Nullable String tableName,
        String table,
        @Nullable String rowKey,
        @Nullable String requestId,
        List<FieldChange> changes) {

    /** @param field the Chinese name of the field */
    public record FieldChange(
            String field, @Nullable String before, @Nullable String after) {

        public boolean changed() {
            return !java.util.Objects.equals(before, after);
        }
    }
}
