package org.anxin.persistence.project.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.project.check.ContractClause;
import org.anxin.domain.project.check.TemplateLedger;
import org.anxin.domain.project.check.TemplateLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlTemplateLedger implements TemplateLedger {

    private static final KeysetList<TemplateLine> LIST = KeysetList.of(
                    """
                    t.id, u.short_name AS authority_name, t.title, t.revised_on, t.clauses, t.recorded_at, t.void_reason,
                    coalesce((SELECT a.full_name FROM user_account a WHERE a.username = t.recorded_by), t.recorded_by)
                        AS recorded_name,
                    (SELECT count(*) FROM attachment f
                      WHERE f.owner_kind = 'contract-template' AND f.owner_key = t.id::text AND f.voided_at IS NULL) AS files""",
                    "contract_template_revision t JOIN unit u ON u.code = t.authority_code",
                    "t.id",
                    "uuid",
                    SqlTemplateLedger::line)
            .search("q", "t.title || ' ' || u.short_name")
            .filter("authority", "t.authority_code = :authority", value -> value)
            .sort("revisedOn", "t.revised_on", "date")
            .sort("authority", "u.sort_order", "integer")
            .sortedBy("revisedOn", true);

    private final NamedParameterJdbcTemplate jdbc;

    SqlTemplateLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<TemplateLine> page(ListQuery query) {
        return LIST.page(jdbc, query, ScopeSql.Condition.NONE);
    }

    @Override
    public void forEach(ListQuery query, Consumer<TemplateLine> line) {
        LIST.forEach(jdbc, query, ScopeSql.Condition.NONE, line);
    }

    private static TemplateLine line(ResultSet row, int n) throws SQLException {
        return new TemplateLine(
                row.getObject("id", UUID.class),
                row.getString("authority_name"),
                row.getString("title"),
                row.getObject("revised_on", LocalDate.class),
                Arrays.stream(row.getString("clauses").split(","))
                        .map(ContractClause::valueOf)
                        .toList(),
                row.getInt("files"),
                row.getString("recorded_name"),
                SqlValues.instant(row, "recorded_at"),
                row.getString("void_reason"));
    }
}
