package org.anxin.persistence.project.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.check.SectorShare;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;

/** What the lists of this package ask of a project {@code p} alike. */
final class CheckedProjects {

    /** A project is in scope by its sector, and by its township, its authority and whoever recorded it. */
    static final ScopeSql.Columns UNITS =
            new ScopeSql.Columns(null, "SELECT pu.path FROM project_unit pu WHERE pu.project_id = p.id", "p.sector");

    /** Being built: what the shares count, and what can have defects. */
    static final String BUILDING = "p.state IN ('UNDER_CONSTRUCTION', 'SUSPENDED')";

    static final String TABLES =
            "project p JOIN unit au ON au.code = p.authority_code JOIN unit tu ON tu.code = p.township_code";

    private CheckedProjects() {}

    static <T> KeysetList<T> filtered(KeysetList<T> list) {
        return list.filter(
                        "q",
                        "p.name_bigrams @> anxin_bigrams(:q) AND position(lower(:q) IN lower(p.name || ' ' || p.code)) > 0",
                        String::strip)
                .filter("sector", "p.sector = :sector", value -> value)
                .filter("township", "p.township_code = :township", value -> value)
                .filter("building", BUILDING + " AND :building IS NOT NULL", value -> value);
    }

    /** The name of the first party of a role, as a column. */
    static String nameOf(String role) {
        return """
                (SELECT coalesce(e.name, pp.person_name) FROM project_party pp LEFT JOIN enterprise e ON e.id = pp.enterprise_id
                  WHERE pp.project_id = p.id AND pp.role = '%s' AND pp.voided_at IS NULL ORDER BY pp.id LIMIT 1)""".formatted(role);
    }

    /** Sector by sector how many projects that are being built, and of how many a condition holds. */
    static String shares(String tables, String holds, String scope) {
        return """
                SELECT p.sector, count(*) AS projects, count(*) FILTER (WHERE %s) AS having_it FROM %s
                 WHERE p.voided_at IS NULL AND %s%s
                 GROUP BY p.sector ORDER BY array_position(ARRAY['HOUSING', 'TRANSPORT', 'WATER', 'KEY_PROJECT']::varchar[], p.sector)""".formatted(holds, tables, BUILDING, scope.isEmpty() ? "" : " AND " + scope);
    }

    static SectorShare share(ResultSet row, int n) throws SQLException {
        return new SectorShare(
                Sector.valueOf(row.getString("sector")), row.getInt("projects"), row.getInt("having_it"));
    }
}
