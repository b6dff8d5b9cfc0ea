package org.anxin.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.UnitLedger;
import org.anxin.domain.organization.UnitLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlUnitLedger implements UnitLedger {

    private static final KeysetList<UnitLine> LIST = KeysetList.of(
                    """
                    u.code, u.name, u.short_name, u.kind, u.sector, u.official, u.valid_from, u.valid_to,
                    p.short_name AS parent_name, s.short_name AS successor_name,
                    array_length(string_to_array(u.path, '/'), 1) - 2 AS level,
                    (SELECT count(*) FROM user_account a WHERE a.unit_code = u.code AND a.disabled_at IS NULL) AS users""",
                    "unit u LEFT JOIN unit p ON p.code = u.parent_code LEFT JOIN unit s ON s.code = u.successor_code",
                    "u.code",
                    "text",
                    SqlUnitLedger::line)
            .search("q", "u.name_search")
            .filter("kind", "u.kind = :kind", value -> UnitKind.valueOf(value).name())
            .filter("parent", "u.path LIKE (SELECT path FROM unit WHERE code = :parent) || '_%'", value -> value)
            .filter("state", "(u.valid_to IS NULL OR u.valid_to >= current_date) = (:state = 'alive')", value -> value)
            .sort("order", "u.sort_order", "integer")
            .sort("code", "u.code", "text")
            .sort("name", "u.name COLLATE \"zh-x-icu\"", "text")
            .sort("validFrom", "u.valid_from", "date")
            .sortedBy("order", false);

    private final NamedParameterJdbcTemplate jdbc;

    SqlUnitLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<UnitLine> page(ListQuery query) {
        return LIST.page(jdbc, query, ScopeSql.Condition.NONE);
    }

    @Override
    public void forEach(ListQuery query, Consumer<UnitLine> line) {
        LIST.forEach(jdbc, query, ScopeSql.Condition.NONE, line);
    }

    private static UnitLine line(ResultSet row, int n) throws SQLException {
        var sector = row.getString("sector");
        return new UnitLine(
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("parent_name"),
                sector == null ? null : Sector.valueOf(sector),
                row.getBoolean("official"),
                row.getObject("valid_from", java.time.LocalDate.class),
                SqlValues.dateOrNull(row, "valid_to"),
                row.getString("successor_name"),
                row.getInt("level"),
                row.getLong("users"));
    }
}
