package org.anxin.persistence.wageaccount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.wageaccount.ServedProject;
import org.anxin.domain.wageaccount.ServedProjects;
import org.anxin.domain.wageaccount.labor.LaborCostMethod;
import org.anxin.persistence.shared.SqlValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlServedProjects implements ServedProjects {

    private final JdbcClient jdbc;

    SqlServedProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ServedProject> of(Collection<UUID> ids) {
        return jdbc.sql("""
                        SELECT p.id, p.code, p.name, p.state, p.sector, p.authority_code, au.short_name AS authority_name,
                               tu.short_name AS township_name, p.contract_signed_on, p.labor_cost_method, p.labor_cost_ratio,
                               (SELECT e.name FROM project_party pp JOIN enterprise e ON e.id = pp.enterprise_id
                                 WHERE pp.project_id = p.id AND pp.role = 'GENERAL_CONTRACTOR' AND pp.voided_at IS NULL
                                 ORDER BY pp.id LIMIT 1) AS contractor_name
                          FROM project p JOIN unit au ON au.code = p.authority_code JOIN unit tu ON tu.code = p.township_code
                         WHERE p.id = ANY (:ids) ORDER BY p.name COLLATE "zh-x-icu", p.id""")
                .param("ids", ids.toArray(UUID[]::new))
                .query(SqlServedProjects::project)
                .list();
    }

    private static ServedProject project(ResultSet row, int n) throws SQLException {
        var method = row.getString("labor_cost_method");
        return new ServedProject(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                ProjectState.valueOf(row.getString("state")),
                Sector.valueOf(row.getString("sector")),
                row.getString("authority_code"),
                row.getString("authority_name"),
                row.getString("township_name"),
                row.getString("contractor_name"),
                SqlValues.dateOrNull(row, "contract_signed_on"),
                method == null ? null : LaborCostMethod.valueOf(method),
                row.getBigDecimal("labor_cost_ratio"));
    }
}
