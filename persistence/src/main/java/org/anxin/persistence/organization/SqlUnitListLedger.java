package org.anxin.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.UnitListLedger;
import org.anxin.domain.organization.UnitListLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlUnitListLedger implements UnitListLedger {

    private static final String STATE = """
            CASE WHEN m.valid_from > :_today THEN 'future'
                 WHEN m.valid_to < :_today THEN 'past'
                 ELSE 'current' END""";

    private static final KeysetList<UnitListLine> LIST = KeysetList.of(
                    """
                    m.id, m.list_code, l.name AS list_name, m.unit_code, u.short_name AS unit_name,
                    m.valid_from, m.valid_to, m.basis, m.end_basis, m.version, (%s) = 'current' AS is_current""".formatted(STATE),
                    "unit_list_member m JOIN unit_list l ON l.code = m.list_code JOIN unit u ON u.code = m.unit_code",
                    "m.id",
                    "uuid",
                    SqlUnitListLedger::line)
            .search("q", "u.name || ' ' || u.short_name || ' ' || m.basis || ' ' || coalesce(m.end_basis, '')")
            .filter("list", "m.list_code = :list", value -> value)
            .filter("state", "(" + STATE + ") = :state", value -> value)
            .sort("list", "l.name || lpad(u.sort_order::text, 9, '0')", "text")
            .sort("unit", "u.sort_order", "integer")
            .sort("validFrom", "m.valid_from", "date")
            .sortedBy("list", false);

    private final NamedParameterJdbcTemplate jdbc;

    SqlUnitListLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<UnitListLine> page(ListQuery query, LocalDate today) {
        return LIST.page(jdbc, query, on(today));
    }

    @Override
    public void forEach(ListQuery query, LocalDate today, Consumer<UnitListLine> line) {
        LIST.forEach(jdbc, query, on(today), line);
    }

    private static ScopeSql.Condition on(LocalDate today) {
        return new ScopeSql.Condition("", Map.of("_today", today));
    }

    private static UnitListLine line(ResultSet row, int n) throws SQLException {
        return new UnitListLine(
                row.getObject("id", UUID.class),
                row.getString("list_code"),
                row.getString("list_name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getObject("valid_from", LocalDate.class),
                SqlValues.dateOrNull(row, "valid_to"),
                row.getString("basis"),
                row.getString("end_basis"),
                row.getBoolean("is_current"),
                row.getLong("version"));
    }
}
