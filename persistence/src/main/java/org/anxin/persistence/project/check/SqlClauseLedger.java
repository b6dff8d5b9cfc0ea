package org.anxin.persistence.project.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.project.check.ClauseCheck;
import org.anxin.domain.project.check.ClauseLedger;
import org.anxin.domain.project.check.ClauseLine;
import org.anxin.domain.project.check.ContractClause;
import org.anxin.domain.project.check.SectorShare;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlClauseLedger implements ClauseLedger {

    /** The ban on advanced capital is a clause of contracts with government money. */
    private static final String TABLES = CheckedProjects.TABLES + "\n" + """
             CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE c.met) AS met, count(*) FILTER (WHERE NOT c.met) AS missing,
                       CASE WHEN p.investment = 'GOVERNMENT' THEN 6 ELSE 5 END AS required, max(c.checked_at) AS checked_at,
                       array_agg(c.clause || ':' || c.met || ':' || coalesce(c.page_no, '')) AS checks
                  FROM contract_clause_check c
                 WHERE c.project_id = p.id AND (c.clause <> 'NO_ADVANCED_CAPITAL' OR p.investment = 'GOVERNMENT')) k""";

    private static final String STANDING = """
            CASE WHEN k.met = k.required THEN 'COMPLIANT' WHEN k.missing > 0 THEN 'NOT_COMPLIANT' ELSE 'UNCHECKED' END""";

    private static final KeysetList<ClauseLine> LIST = CheckedProjects.filtered(KeysetList.of(
                            """
                            p.id, p.code, p.name, p.state, p.sector, au.short_name AS authority_name,
                            tu.short_name AS township_name, %s AS contractor_name, p.investment = 'GOVERNMENT' AS government,
                            k.checks, k.checked_at""".formatted(CheckedProjects.nameOf("GENERAL_CONTRACTOR")),
                            TABLES,
                            "p.id",
                            "uuid",
                            SqlClauseLedger::line)
                    .where("p.voided_at IS NULL"))
            .filter("standing", "(" + STANDING + ") = :standing", value -> value)
            .sort("name", "p.name COLLATE \"zh-x-icu\"", "text")
            .sort("authority", "au.sort_order", "integer")
            .sort("township", "tu.sort_order", "integer")
            .sortedBy("authority", false);

    private final NamedParameterJdbcTemplate jdbc;

    SqlClauseLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<ClauseLine> page(ListQuery query, Scope scope) {
        return LIST.page(jdbc, query, ScopeSql.of(scope, CheckedProjects.UNITS));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, Consumer<ClauseLine> line) {
        LIST.forEach(jdbc, query, ScopeSql.of(scope, CheckedProjects.UNITS), line);
    }

    @Override
    public List<SectorShare> compliance(Scope scope) {
        var scoped = ScopeSql.of(scope, CheckedProjects.UNITS);
        return jdbc.query(
                CheckedProjects.shares(TABLES, "k.met = k.required", scoped.sql()),
                scoped.parameters(),
                CheckedProjects::share);
    }

    private static ClauseLine line(ResultSet row, int n) throws SQLException {
        return new ClauseLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                ProjectState.valueOf(row.getString("state")),
                Sector.valueOf(row.getString("sector")),
                row.getString("authority_name"),
                row.getString("township_name"),
                row.getString("contractor_name"),
                row.getBoolean("government"),
                checks(row),
                SqlValues.instantOrNull(row, "checked_at"));
    }

    private static Map<ContractClause, ClauseCheck> checks(ResultSet row) throws SQLException {
        var checks = new EnumMap<ContractClause, ClauseCheck>(ContractClause.class);
        var all = row.getArray("checks");
        if (all != null) {
            for (var text : (String[]) all.getArray()) {
                var parts = text.split(":", 3);
                var clause = ContractClause.valueOf(parts[0]);
                boolean met = Boolean.parseBoolean(parts[1]);
                checks.put(clause, new ClauseCheck(clause, met, parts[2].isEmpty() ? null : parts[2], null));
            }
        }
        return checks;
    }
}
