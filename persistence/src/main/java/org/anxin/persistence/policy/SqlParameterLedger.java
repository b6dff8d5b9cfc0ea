package org.anxin.persistence.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.policy.DayKind;
import org.anxin.domain.policy.ParameterGroup;
import org.anxin.domain.policy.ParameterLedger;
import org.anxin.domain.policy.ParameterLine;
import org.anxin.domain.policy.ParameterState;
import org.anxin.domain.policy.ParameterVersionLine;
import org.anxin.domain.policy.ValueKind;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlParameterLedger implements ParameterLedger {

    private static final String STATE = """
            CASE WHEN v.id IS NULL THEN 'NONE'
                 WHEN v.value IS NULL THEN 'UNDECIDED'
                 WHEN v.confirmed THEN 'CONFIRMED'
                 ELSE 'PROVISIONAL' END""";

    private static final KeysetList<ParameterLine> LIST = KeysetList.of(
                    """
                    p.code, p.name, p.parameter_group, p.value_kind, p.unit, p.note, v.sector, v.value, v.day_kind,
                    v.valid_from, v.valid_to, v.basis, (%s) AS state""".formatted(STATE),
                    """
                    policy_parameter p LEFT JOIN parameter_version v ON v.parameter_code = p.code
                     AND v.valid_from <= :_day AND (v.valid_to IS NULL OR v.valid_to >= :_day)""",
                    "p.code || ' ' || coalesce(v.sector, '')",
                    "text",
                    SqlParameterLedger::line)
            .search(
                    "q",
                    "p.code || ' ' || p.name || ' ' || coalesce(p.note, '') || ' ' || coalesce(v.basis, '') || ' ' || coalesce(v.value, '')")
            .filter("group", "p.parameter_group = :group", value -> value)
            .filter("state", "(" + STATE + ") = :state", value -> value)
            .filter("sector", "v.sector = :sector", value -> value)
            .sort("order", "p.sort_order", "integer")
            .sort("code", "p.code", "text")
            .sort("name", "p.name COLLATE \"zh-x-icu\"", "text")
            .sort("validFrom", "coalesce(v.valid_from, '-infinity')", "date")
            .sortedBy("order", false);

    private static final String VERSIONS = """
            SELECT v.*, (%s) AS state, v.valid_from <= :today AND coalesce(v.valid_to >= :today, true) AS current,
                   (SELECT a.full_name FROM user_account a WHERE a.username = v.prepared_by) AS prepared_name,
                   (SELECT a.full_name FROM user_account a WHERE a.username = v.approved_by) AS approved_name
              FROM parameter_version v WHERE v.parameter_code = :code
             ORDER BY v.valid_from DESC, v.sector NULLS FIRST""".formatted(STATE);

    private final NamedParameterJdbcTemplate jdbc;

    SqlParameterLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<ParameterLine> page(ListQuery query, LocalDate day) {
        return LIST.page(jdbc, query, on(day));
    }

    @Override
    public void forEach(ListQuery query, LocalDate day, Consumer<ParameterLine> line) {
        LIST.forEach(jdbc, query, on(day), line);
    }

    @Override
    public List<ParameterVersionLine> versions(String code, LocalDate today) {
        return jdbc.query(VERSIONS, Map.of("code", code, "today", today), SqlParameterLedger::version);
    }

    private static ScopeSql.Condition on(LocalDate day) {
        return new ScopeSql.Condition("", Map.of("_day", day));
    }

    private static ParameterLine line(ResultSet row, int n) throws SQLException {
        var dayKind = row.getString("day_kind");
        var state = row.getString("state");
        return new ParameterLine(
                row.getString("code"),
                row.getString("name"),
                ParameterGroup.of(row.getString("parameter_group")).orElseThrow(),
                ValueKind.valueOf(row.getString("value_kind")),
                row.getString("unit"),
                row.getString("note"),
                row.getString("sector"),
                row.getString("value"),
                dayKind == null ? null : DayKind.valueOf(dayKind),
                SqlValues.dateOrNull(row, "valid_from"),
                SqlValues.dateOrNull(row, "valid_to"),
                row.getString("basis"),
                state.equals("NONE") ? null : ParameterState.valueOf(state));
    }

    private static ParameterVersionLine version(ResultSet row, int n) throws SQLException {
        var dayKind = row.getString("day_kind");
        return new ParameterVersionLine(
                row.getObject("id", UUID.class),
                row.getString("sector"),
                row.getString("value"),
                dayKind == null ? null : DayKind.valueOf(dayKind),
                row.getObject("valid_from", LocalDate.class),
                SqlValues.dateOrNull(row, "valid_to"),
                row.getString("basis"),
                ParameterState.valueOf(row.getString("state")),
                row.getBoolean("current"),
                row.getString("reason"),
                row.getString("prepared_name"),
                row.getString("approved_name"),
                SqlValues.instantOrNull(row, "approved_at"));
    }
}
