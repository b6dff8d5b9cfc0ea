package org.anxin.persistence.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.shared.Scope;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlProjectCards implements ProjectCards {

    /** A project is in scope by its sector, and by its township, its authority and whoever recorded it. */
    static final ScopeSql.Columns UNITS =
            new ScopeSql.Columns(null, "SELECT pu.path FROM project_unit pu WHERE pu.project_id = p.id", "p.sector");

    private static final String CARD = """
            SELECT p.id, p.code, p.name, p.state, p.sector, p.authority_code, au.short_name AS authority_name,
                   p.township_code, tu.short_name AS township_name, owner.name AS owner_name,
                   contractor.id AS contractor_id, contractor.name AS contractor_name
              FROM project p
              JOIN unit au ON au.code = p.authority_code
              JOIN unit tu ON tu.code = p.township_code
              LEFT JOIN LATERAL (%s) owner ON true
              LEFT JOIN LATERAL (%s) contractor ON true
             WHERE p.voided_at IS NULL""".formatted(party("OWNER"), party("GENERAL_CONTRACTOR"));

    private final JdbcClient jdbc;

    SqlProjectCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first party of a role. */
    static String party(String role) {
        return """
                SELECT e.id, e.name FROM project_party pp JOIN enterprise e ON e.id = pp.enterprise_id
                 WHERE pp.project_id = p.id AND pp.role = '%s' AND pp.voided_at IS NULL ORDER BY pp.id LIMIT 1""".formatted(role);
    }

    @Override
    public Optional<ProjectCard> find(UUID id, Scope scope) {
        return cards("p.id = :id", Map.of("id", id), scope).stream().findFirst();
    }

    @Override
    public Map<String, ProjectCard> byCodes(Collection<String> codes, Scope scope) {
        return cards("p.code = ANY (:codes)", Map.of("codes", codes.toArray(String[]::new)), scope).stream()
                .collect(Collectors.toMap(ProjectCard::code, Function.identity()));
    }

    @Override
    public List<ProjectCard> suggest(String typed, Scope scope, int limit) {
        return typed.strip().length() < 2
                ? List.of()
                : cards("""
                        p.name_bigrams @> anxin_bigrams(:typed)
                         AND position(lower(:typed) IN lower(p.name || ' ' || p.code)) > 0""", Map.of("typed", typed.strip()), scope).stream()
                        .limit(limit)
                        .toList();
    }

    @Override
    public List<ProjectCard> ofEnterprise(UUID enterpriseId, Scope scope) {
        return cards("""
                EXISTS (SELECT 1 FROM project_party part
                              WHERE part.project_id = p.id AND part.enterprise_id = :enterprise AND part.voided_at IS NULL)""", Map.of("enterprise", enterpriseId), scope);
    }

    private List<ProjectCard> cards(String condition, Map<String, Object> parameters, Scope scope) {
        var scoped = ScopeSql.of(scope, UNITS);
        return jdbc.sql(CARD + " AND " + condition + (scoped.sql().isEmpty() ? "" : " AND " + scoped.sql())
                        + " ORDER BY p.name COLLATE \"zh-x-icu\", p.id")
                .params(parameters)
                .params(scoped.parameters())
                .query(SqlProjectCards::card)
                .list();
    }

    private static ProjectCard card(ResultSet row, int n) throws SQLException {
        return new ProjectCard(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                ProjectState.valueOf(row.getString("state")),
                Sector.valueOf(row.getString("sector")),
                row.getString("authority_code"),
                row.getString("authority_name"),
                row.getString("township_code"),
                row.getString("township_name"),
                row.getString("owner_name"),
                row.getObject("contractor_id", UUID.class),
                row.getString("contractor_name"));
    }
}
