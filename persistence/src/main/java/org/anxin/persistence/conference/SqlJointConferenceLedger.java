package org.anxin.persistence.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.conference.JointConferenceLedger;
import org.anxin.domain.conference.JointConferenceLine;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlJointConferenceLedger implements JointConferenceLedger {

    private static final String ATTENDED =
            "(SELECT count(*) FROM joint_conference_unit p WHERE p.conference_id = c.id AND p.attended)";

    private static final KeysetList<JointConferenceLine> LIST = KeysetList.of(
                    """
                    c.id, c.kind, c.held_on, c.title, c.place, c.chair, u.short_name AS convener_name,
                    (SELECT count(*) FROM joint_conference_unit p WHERE p.conference_id = c.id) AS invited,
                    %s AS attended,
                    (SELECT string_agg(pu.short_name, '、' ORDER BY pu.sort_order, pu.code)
                       FROM joint_conference_unit p JOIN unit pu ON pu.code = p.unit_code
                      WHERE p.conference_id = c.id AND NOT p.attended) AS absent,
                    c.decisions, coalesce(cardinality(string_to_array(nullif(c.decisions, ''), E'\\n')), 0) AS decided,
                    (SELECT count(*) FROM attachment a
                      WHERE a.owner_kind = 'joint-conference' AND a.owner_key = c.id::text AND a.voided_at IS NULL) AS files,
                    coalesce((SELECT a.full_name FROM user_account a WHERE a.username = c.recorded_by), c.recorded_by)
                        AS recorded_name,
                    c.recorded_at, c.void_reason""".formatted(ATTENDED),
                    "joint_conference c JOIN unit u ON u.code = c.convener_code",
                    "c.id",
                    "uuid",
                    SqlJointConferenceLedger::line)
            .search(
                    "q",
                    "c.title || ' ' || c.place || ' ' || c.chair || ' ' || c.agenda || ' ' || c.decisions || ' ' || u.short_name")
            .filter("kind", "c.kind = :kind", value -> value)
            .filter("from", "c.held_on >= :from", LocalDate::parse)
            .filter("to", "c.held_on <= :to", LocalDate::parse)
            .sort("heldOn", "c.held_on", "date")
            .sort("convener", "u.sort_order", "integer")
            .sort("attended", ATTENDED, "bigint")
            .sortedBy("heldOn", true);

    private static final ScopeSql.Columns UNITS =
            ScopeSql.Columns.anyUnit("SELECT su.path FROM unit su WHERE su.code = c.convener_code UNION ALL"
                    + " SELECT su.path FROM joint_conference_unit sp JOIN unit su ON su.code = sp.unit_code"
                    + " WHERE sp.conference_id = c.id");

    private final NamedParameterJdbcTemplate jdbc;

    SqlJointConferenceLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<JointConferenceLine> page(ListQuery query, Scope scope) {
        return LIST.page(jdbc, query, ScopeSql.of(scope, UNITS));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, Consumer<JointConferenceLine> line) {
        LIST.forEach(jdbc, query, ScopeSql.of(scope, UNITS), line);
    }

    @Override
    public boolean shows(UUID id, Scope scope) {
        var inScope = ScopeSql.of(scope, UNITS);
        var parameters = new HashMap<String, Object>(inScope.parameters());
        parameters.put("_id", id);
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM joint_conference c WHERE c.id = :_id"
                        + (inScope.sql().isEmpty() ? "" : " AND " + inScope.sql()) + ")",
                parameters,
                Boolean.class));
    }

    private static JointConferenceLine line(ResultSet row, int n) throws SQLException {
        return new JointConferenceLine(
                row.getObject("id", UUID.class),
                ConferenceKind.valueOf(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                row.getString("title"),
                row.getString("place"),
                row.getString("chair"),
                row.getString("convener_name"),
                row.getInt("invited"),
                row.getInt("attended"),
                Objects.requireNonNullElse(row.getString("absent"), ""),
                row.getString("decisions"),
                row.getInt("decided"),
                row.getInt("files"),
                row.getString("recorded_name"),
                SqlValues.instant(row, "recorded_at"),
                row.getString("void_reason"));
    }
}
