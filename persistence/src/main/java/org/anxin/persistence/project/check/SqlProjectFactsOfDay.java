package org.anxin.persistence.project.check;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.project.check.ClauseCheck;
import org.anxin.domain.project.check.ClauseChecklist;
import org.anxin.domain.project.check.ContractClause;
import org.anxin.domain.project.check.ProjectFacts;
import org.anxin.domain.project.check.ProjectFactsOfDay;
import org.anxin.domain.project.check.WorkShare;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlProjectFactsOfDay implements ProjectFactsOfDay {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    SqlProjectFactsOfDay(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    private record Of<T>(UUID projectId, T value) {}

    @Override
    public List<ProjectFacts> of(Collection<UUID> projectIds, LocalDate today) {
        entities.flush(); // what the same transaction has changed counts
        var ids = projectIds.toArray(UUID[]::new);
        jdbc.sql("SELECT id FROM project WHERE id = ANY (:ids) ORDER BY id FOR NO KEY UPDATE")
                .param("ids", ids)
                .query(UUID.class)
                .list();
        var checks = all(
                ids,
                "SELECT project_id, clause, met, page_no, note FROM contract_clause_check"
                        + " WHERE project_id = ANY (:ids) ORDER BY project_id, clause",
                SqlProjectFactsOfDay::check);
        var guarantees = all(
                ids,
                "SELECT project_id, valid_to FROM payment_guarantee"
                        + " WHERE project_id = ANY (:ids) AND voided_at IS NULL",
                row -> row.getObject("valid_to", LocalDate.class));
        var parties = all(ids, """
                SELECT pp.project_id, pp.id, pp.parent_id, pp.role, coalesce(e.name, pp.person_name) AS name,
                       pp.person_name IS NOT NULL AS person, q.valid_to AS certificate_to, pp.left_on
                  FROM project_party pp
                  LEFT JOIN enterprise e ON e.id = pp.enterprise_id
                  LEFT JOIN qualification_certificate q ON q.id = pp.certificate_id AND q.voided_at IS NULL
                 WHERE pp.project_id = ANY (:ids) AND pp.voided_at IS NULL ORDER BY pp.id""", SqlProjectFactsOfDay::party);
        return jdbc.sql("""
                        SELECT id, state, investment = 'GOVERNMENT' AS government, permit_no, permit_on, officer_name,
                               coalesce(contract_signed_on, started_on, :today) AS since
                          FROM project WHERE id = ANY (:ids) AND voided_at IS NULL ORDER BY id""")
                .param("ids", ids)
                .param("today", today)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new ProjectFacts(
                            id,
                            today,
                            ProjectState.valueOf(row.getString("state")),
                            row.getObject("since", LocalDate.class),
                            new ClauseChecklist(row.getBoolean("government"), checks.getOrDefault(id, List.of())),
                            row.getString("permit_no"),
                            row.getObject("permit_on", LocalDate.class),
                            row.getString("officer_name"),
                            guarantees.getOrDefault(id, List.of()),
                            parties.getOrDefault(id, List.of()));
                })
                .list();
    }

    @Override
    public List<UUID> toBeLookedAt() {
        return jdbc.sql("""
                        SELECT p.id FROM project p
                         WHERE p.voided_at IS NULL AND %s OR EXISTS (SELECT 1 FROM project_defect d WHERE d.project_id = p.id)
                         ORDER BY p.id""".formatted(CheckedProjects.BUILDING))
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> builtWith(UUID enterpriseId) {
        return jdbc.sql("""
                        SELECT p.id FROM project p WHERE p.voided_at IS NULL AND %s
                           AND EXISTS (SELECT 1 FROM project_party pp WHERE pp.project_id = p.id AND pp.enterprise_id = :enterprise
                                          AND pp.voided_at IS NULL)
                         ORDER BY p.id""".formatted(CheckedProjects.BUILDING))
                .param("enterprise", enterpriseId)
                .query(UUID.class)
                .list();
    }

    @FunctionalInterface
    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> all(UUID[] ids, String sql, Reading<T> reading) {
        RowMapper<Of<T>> mapper = (row, n) -> new Of<>(row.getObject("project_id", UUID.class), reading.of(row));
        return jdbc.sql(sql).param("ids", ids).query(mapper).list().stream()
                .collect(Collectors.groupingBy(Of::projectId, Collectors.mapping(Of::value, Collectors.toList())));
    }

    private static ClauseCheck check(ResultSet row) throws SQLException {
        return new ClauseCheck(
                ContractClause.valueOf(row.getString("clause")),
                row.getBoolean("met"),
                row.getString("page_no"),
                row.getString("note"));
    }

    private static ProjectFacts.Party party(ResultSet row) throws SQLException {
        return new ProjectFacts.Party(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                share(row.getString("role")),
                row.getString("name"),
                row.getBoolean("person"),
                row.getObject("certificate_to", LocalDate.class),
                row.getObject("left_on", LocalDate.class));
    }

    private static WorkShare share(String role) {
        return switch (role) {
            case "OWNER", "GENERAL_CONTRACTOR", "SPECIALIST_SUBCONTRACTOR", "LABOR_SUBCONTRACTOR" ->
                WorkShare.valueOf(role);
            case "EQUIPMENT_SUBCONTRACTOR", "OTHER" -> WorkShare.OTHER_WORK;
            default -> WorkShare.SUPPLY_OR_SERVICE;
        };
    }
}
