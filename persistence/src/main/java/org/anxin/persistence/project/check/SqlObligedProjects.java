package org.anxin.persistence.project.check;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.project.check.ObligedProject;
import org.anxin.domain.project.check.ObligedProjects;
import org.anxin.persistence.shared.SqlValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlObligedProjects implements ObligedProjects {

    /** Payments are looked at from the start, or from when the project was recorded here, whichever is later. */
    private static final String SELECT = """
            SELECT p.id, p.name, p.authority_code, p.township_code, p.permit_on, p.completed_on,
                   CASE WHEN p.state IN ('UNDER_CONSTRUCTION', 'SUSPENDED') OR p.completed_on IS NOT NULL
                        THEN greatest(p.started_on, p.recorded_at::date) END AS checked_from,
                   EXISTS (SELECT 1 FROM obligation o WHERE o.subject_kind = 'project' AND o.subject_key = p.id::text
                              AND o.cadence_code = 'O3' AND o.state NOT IN ('OPEN', 'VOIDED')) AS patrol_answered
              FROM project p WHERE p.voided_at IS NULL AND\s""";

    private final JdbcClient jdbc;
    private final EntityManager entities;

    SqlObligedProjects(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public List<ObligedProject> of(int year) {
        return projects("""
                (p.permit_on BETWEEN :first AND :last
                 OR p.state IN ('UNDER_CONSTRUCTION', 'SUSPENDED') OR p.completed_on >= :first) ORDER BY p.id""", Map.of("first", LocalDate.of(year, 1, 1), "last", LocalDate.of(year, 12, 31)));
    }

    @Override
    public Optional<ObligedProject> find(UUID projectId) {
        if (entities.isJoinedToTransaction()) {
            entities.flush(); // what the same transaction has changed counts
        }
        return projects("p.id = :id", Map.of("id", projectId)).stream().findFirst();
    }

    private List<ObligedProject> projects(String condition, Map<String, Object> parameters) {
        return jdbc.sql(SELECT + condition)
                .params(parameters)
                .query(SqlObligedProjects::project)
                .list();
    }

    private static ObligedProject project(ResultSet row, int n) throws SQLException {
        return new ObligedProject(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("authority_code"),
                row.getString("township_code"),
                SqlValues.dateOrNull(row, "permit_on"),
                SqlValues.dateOrNull(row, "checked_from"),
                SqlValues.dateOrNull(row, "completed_on"),
                row.getBoolean("patrol_answered"));
    }
}
