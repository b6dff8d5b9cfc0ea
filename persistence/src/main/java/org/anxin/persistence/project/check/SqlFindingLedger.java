package org.anxin.persistence.project.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.check.FindingKind;
import org.anxin.domain.project.check.FindingLedger;
import org.anxin.domain.project.check.FindingLine;
import org.anxin.domain.project.check.FindingState;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlFindingLedger implements FindingLedger {

    private static final String SELECT = """
            f.id, f.project_id, p.name AS project_name, p.sector, au.short_name AS authority_name, tu.short_name AS township_name,
            (SELECT coalesce(e.name, pp.person_name) FROM project_party pp LEFT JOIN enterprise e ON e.id = pp.enterprise_id
              WHERE pp.id = f.party_id) AS party_name,
            f.kind, f.suspicion, f.suspected_on, f.found_alone, f.state, f.finding, f.found_on,
            coalesce((SELECT a.full_name FROM user_account a WHERE a.username = f.recorded_by), '系统') AS recorded_name,
            CASE WHEN f.found_by IS NOT NULL THEN
                coalesce((SELECT a.full_name FROM user_account a WHERE a.username = f.found_by), '系统') END AS found_name,
            (SELECT count(*) FROM attachment t
              WHERE t.owner_kind = 'contracting-finding' AND t.owner_key = f.id::text AND t.voided_at IS NULL) AS files""";

    private static final KeysetList<FindingLine> LIST = CheckedProjects.filtered(KeysetList.of(
                            SELECT,
                            "contracting_finding f JOIN (" + CheckedProjects.TABLES + ") ON p.id = f.project_id",
                            "f.id",
                            "uuid",
                            SqlFindingLedger::line)
                    .where("p.voided_at IS NULL"))
            .filter("id", "f.id = :id", UUID::fromString)
            .filter("project", "f.project_id = :project", UUID::fromString)
            .filter("kind", "f.kind = :kind", value -> value)
            .filter("state", "f.state = :state", value -> value)
            .filter("alone", "f.found_alone = :alone", value -> value.equals("1"))
            .filter("from", "f.suspected_on >= :from", LocalDate::parse)
            .filter("to", "f.suspected_on <= :to", LocalDate::parse)
            .sort("suspectedOn", "f.suspected_on", "date")
            .sort("project", "p.name COLLATE \"zh-x-icu\"", "text")
            .sort("authority", "au.sort_order", "integer")
            .sortedBy("suspectedOn", true);

    private final NamedParameterJdbcTemplate jdbc;

    SqlFindingLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<FindingLine> page(ListQuery query, Scope scope) {
        return LIST.page(jdbc, query, ScopeSql.of(scope, CheckedProjects.UNITS));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, Consumer<FindingLine> line) {
        LIST.forEach(jdbc, query, ScopeSql.of(scope, CheckedProjects.UNITS), line);
    }

    @Override
    public Optional<FindingLine> find(UUID id, Scope scope) {
        var one = new ListQuery(java.util.Map.of("id", id.toString()), "", false, 1, null, null, 1);
        return page(one, scope).rows().stream().findFirst();
    }

    private static FindingLine line(ResultSet row, int n) throws SQLException {
        return new FindingLine(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("project_name"),
                Sector.valueOf(row.getString("sector")),
                row.getString("authority_name"),
                row.getString("township_name"),
                Objects.requireNonNullElse(row.getString("party_name"), ""),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("suspicion"),
                row.getObject("suspected_on", LocalDate.class),
                row.getBoolean("found_alone"),
                row.getString("recorded_name"),
                FindingState.valueOf(row.getString("state")),
                row.getString("finding"),
                SqlValues.dateOrNull(row, "found_on"),
                row.getString("found_name"),
                row.getInt("files"));
    }
}
