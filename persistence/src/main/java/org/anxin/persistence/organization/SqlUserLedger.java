package org.anxin.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.UserLedger;
import org.anxin.domain.organization.UserLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlUserLedger implements UserLedger {

    private static final String STATE = """
            CASE WHEN a.disabled_at IS NOT NULL THEN 'DISABLED'
                 WHEN a.locked_until > :_now THEN 'LOCKED'
                 WHEN a.password_hash IS NULL THEN 'NEW'
                 ELSE 'ACTIVE' END""";

    private static final KeysetList<UserLine> LIST = KeysetList.of(
                    """
                    a.id, a.username, a.full_name, n.short_name AS unit_name, a.last_login_at, a.created_at, (%s) AS state,
                    coalesce((SELECT string_agg(r.name, '、' ORDER BY r.sort_order) FROM user_role g
                                JOIN role r ON r.code = g.role_code WHERE g.username = a.username), '') AS roles""".formatted(STATE),
                    "user_account a JOIN unit n ON n.code = a.unit_code",
                    "a.id",
                    "uuid",
                    SqlUserLedger::line)
            .search("q", "a.username || ' ' || a.full_name || ' ' || n.name || ' ' || n.short_name")
            .filter("unit", "n.path LIKE (SELECT path FROM unit WHERE code = :unit) || '%'", value -> value)
            .filter(
                    "role",
                    "EXISTS (SELECT 1 FROM user_role g WHERE g.username = a.username AND g.role_code = :role)",
                    value -> value)
            .filter("state", "(" + STATE + ") = :state", value -> value)
            .sort("username", "a.username", "text")
            .sort("fullName", "a.full_name COLLATE \"zh-x-icu\"", "text")
            .sort("unit", "n.sort_order", "integer")
            .sort("lastLogin", "coalesce(a.last_login_at, '-infinity')", "timestamptz")
            .sortedBy("unit", false);

    private final NamedParameterJdbcTemplate jdbc;

    SqlUserLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<UserLine> page(ListQuery query, Instant now) {
        return LIST.page(jdbc, query, at(now));
    }

    @Override
    public void forEach(ListQuery query, Instant now, Consumer<UserLine> line) {
        LIST.forEach(jdbc, query, at(now), line);
    }

    private static ScopeSql.Condition at(Instant now) {
        return new ScopeSql.Condition("", Map.of("_now", SqlValues.parameter(now)));
    }

    private static UserLine line(ResultSet row, int n) throws SQLException {
        return new UserLine(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("unit_name"),
                row.getString("roles"),
                UserLine.State.valueOf(row.getString("state")),
                SqlValues.instantOrNull(row, "last_login_at"),
                SqlValues.instant(row, "created_at"));
    }
}
