package org.anxin.persistence.project.check;

import java.util.List;
import java.util.UUID;
import org.anxin.domain.project.check.SuspectParties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlSuspectParties implements SuspectParties {

    private final JdbcClient jdbc;

    SqlSuspectParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NamedParty> of(UUID projectId) {
        return jdbc.sql("""
                        SELECT pp.id, coalesce(e.name, pp.person_name) AS name
                          FROM project_party pp LEFT JOIN enterprise e ON e.id = pp.enterprise_id
                         WHERE pp.project_id = :project AND pp.voided_at IS NULL
                         ORDER BY coalesce(e.name, pp.person_name) COLLATE "zh-x-icu", pp.id""")
                .param("project", projectId)
                .query((row, n) -> new NamedParty(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
