package org.anxin.persistence.project.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import org.anxin.domain.project.check.ClauseCheck;
import org.anxin.domain.project.check.ClauseChecklist;
import org.anxin.domain.project.check.ClauseChecks;
import org.anxin.domain.project.check.ContractClause;
import org.anxin.domain.shared.Actor;
import org.anxin.persistence.shared.SqlValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlClauseChecks implements ClauseChecks {

    private final JdbcClient jdbc;

    SqlClauseChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ClauseChecklist of(UUID projectId) {
        var checks = new ArrayList<ClauseCheck>();
        boolean governmentMoney = jdbc
                .sql("""
                        SELECT p.investment = 'GOVERNMENT' AS government_money, c.clause, c.met, c.page_no, c.note
                          FROM project p LEFT JOIN contract_clause_check c ON c.project_id = p.id
                         WHERE p.id = :project""")
                .param("project", projectId)
                .query((row, n) -> {
                    if (row.getString("clause") != null) {
                        checks.add(new ClauseCheck(
                                ContractClause.valueOf(row.getString("clause")),
                                row.getBoolean("met"),
                                row.getString("page_no"),
                                row.getString("note")));
                    }
                    return row.getBoolean("government_money");
                })
                .list()
                .stream()
                .findFirst()
                .orElseThrow();
        checks.sort(Comparator.comparing(ClauseCheck::clause));
        return new ClauseChecklist(governmentMoney, checks);
    }

    @Override
    public long version(UUID projectId) {
        return jdbc.sql("""
                        SELECT coalesce((extract(epoch FROM max(checked_at)) * 1000)::bigint, 0)
                          FROM contract_clause_check WHERE project_id = :project""").param("project", projectId).query(Long.class).single();
    }

    @Override
    public long versionForChange(UUID projectId) {
        jdbc.sql("SELECT id FROM project WHERE id = :project FOR NO KEY UPDATE")
                .param("project", projectId)
                .query(UUID.class)
                .single();
        return version(projectId);
    }

    @Override
    public void replace(UUID projectId, Collection<ClauseCheck> checks, Actor by, Instant now) {
        jdbc.sql("DELETE FROM contract_clause_check WHERE project_id = :project AND clause <> ALL (:kept)")
                .param("project", projectId)
                .param(
                        "kept",
                        checks.stream().map(check -> check.clause().name()).toArray(String[]::new))
                .update();
        checks.forEach(check -> keep(projectId, check, by, now));
    }

    private void keep(UUID projectId, ClauseCheck check, Actor by, Instant now) {
        jdbc.sql("""
                        INSERT INTO contract_clause_check AS c (project_id, clause, met, page_no, note, checked_by, checked_at)
                        VALUES (:project, :clause, :met, :page, :note, :by, :now)
                        ON CONFLICT (project_id, clause) DO UPDATE
                           SET met = EXCLUDED.met, page_no = EXCLUDED.page_no, note = EXCLUDED.note,
                               checked_by = EXCLUDED.checked_by, checked_at = EXCLUDED.checked_at
                         WHERE (c.met, c.page_no, c.note) IS DISTINCT FROM (EXCLUDED.met, EXCLUDED.page_no, EXCLUDED.note)""")
                .param("project", projectId)
                .param("clause", check.clause().name())
                .param("met", check.met())
                .param("page", check.pageNo())
                .param("note", check.note())
                .param("by", by.username())
                .param("now", SqlValues.parameter(now))
                .update();
    }
}
