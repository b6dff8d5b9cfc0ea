package org.anxin.persistence.shared.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.approval.Approval;
import org.anxin.domain.shared.approval.ApprovalLedger;
import org.anxin.domain.shared.approval.ApprovalLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlApprovalLedger implements ApprovalLedger {

    private static final KeysetList<ApprovalLine> LIST = KeysetList.of(
                    """
                    a.id, a.kind, a.summary, a.state, a.prepared_at, a.decided_at,
                    coalesce(p.full_name, a.prepared_by) AS prepared_by, coalesce(d.full_name, a.decided_by) AS decided_by""", """
                    approval a LEFT JOIN user_account p ON p.username = a.prepared_by
                    LEFT JOIN user_account d ON d.username = a.decided_by""", "a.id", "uuid", SqlApprovalLedger::line)
            .filter("id", "a.id = :id", UUID::fromString)
            .search("q", "a.summary || ' ' || coalesce(p.full_name, '')")
            .filter(
                    "state",
                    "a.state = :state",
                    value -> Approval.State.valueOf(value).name())
            .sort("preparedAt", "a.prepared_at", "timestamptz")
            .sortedBy("preparedAt", true);

    private final NamedParameterJdbcTemplate jdbc;

    SqlApprovalLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<ApprovalLine> page(ListQuery query, Collection<String> kinds, String asker) {
        return LIST.page(jdbc, query, visible(kinds, asker));
    }

    @Override
    public void forEach(ListQuery query, Collection<String> kinds, String asker, Consumer<ApprovalLine> line) {
        LIST.forEach(jdbc, query, visible(kinds, asker), line);
    }

    private static ScopeSql.Condition visible(Collection<String> kinds, String asker) {
        return new ScopeSql.Condition(
                "(a.kind = ANY (:_kinds) OR a.prepared_by = :_asker)",
                Map.of("_kinds", kinds.toArray(String[]::new), "_asker", asker));
    }

    private static ApprovalLine line(ResultSet row, int n) throws SQLException {
        return new ApprovalLine(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("summary"),
                Approval.State.valueOf(row.getString("state")),
                row.getString("prepared_by"),
                SqlValues.instant(row, "prepared_at"),
                row.getString("decided_by"),
                SqlValues.instantOrNull(row, "decided_at"));
    }
}
