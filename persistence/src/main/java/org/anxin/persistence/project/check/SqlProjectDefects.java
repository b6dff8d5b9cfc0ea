package org.anxin.persistence.project.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.project.check.Defect;
import org.anxin.domain.project.check.FoundDefect;
import org.anxin.domain.project.check.ProjectDefects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlProjectDefects implements ProjectDefects {

    private static final String FOUND = """
            (SELECT DISTINCT * FROM unnest(CAST(:projects AS uuid[]), CAST(:codes AS text[]), CAST(:subjects AS text[]))
                AS f (project_id, code, subject)) AS found""";

    private final JdbcClient jdbc;

    SqlProjectDefects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FoundDefect> of(UUID projectId) {
        return jdbc.sql("""
                        SELECT project_id, code, subject, since FROM project_defect WHERE project_id = :project
                         ORDER BY since, code, subject""")
                .param("project", projectId)
                .query((row, n) -> new FoundDefect(
                        row.getObject("project_id", UUID.class),
                        row.getString("code"),
                        row.getString("subject"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    @Override
    public void replace(Collection<UUID> projectIds, Map<UUID, ? extends Collection<Defect>> found, LocalDate today) {
        var projects = new ArrayList<UUID>();
        var codes = new ArrayList<String>();
        var subjects = new ArrayList<String>();
        found.forEach((project, defects) -> defects.forEach(defect -> {
            projects.add(project);
            codes.add(defect.code());
            subjects.add(defect.subject());
        }));
        Map<String, Object> parameters = Map.of(
                "ids", projectIds.toArray(UUID[]::new),
                "projects", projects.toArray(UUID[]::new),
                "codes", codes.toArray(String[]::new),
                "subjects", subjects.toArray(String[]::new),
                "today", today);
        jdbc.sql("""
                        DELETE FROM project_defect d
                         WHERE d.project_id = ANY (:ids)
                           AND NOT EXISTS (SELECT 1 FROM %s WHERE (found.project_id, found.code, found.subject)
                                                                = (d.project_id, d.code, d.subject))""".formatted(FOUND)).params(parameters).update();
        jdbc.sql("""
                        INSERT INTO project_defect (project_id, code, subject, since)
                        SELECT found.project_id, found.code, found.subject, :today FROM %s
                        ON CONFLICT (project_id, code, subject) DO NOTHING""".formatted(FOUND)).params(parameters).update();
    }
}
