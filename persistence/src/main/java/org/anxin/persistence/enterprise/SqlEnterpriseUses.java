package org.anxin.persistence.enterprise;

import java.util.List;
import java.util.UUID;
import org.anxin.domain.enterprise.EnterpriseUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlEnterpriseUses implements EnterpriseUses {

    private static final int A_FEW = 5;

    private final JdbcClient jdbc;

    SqlEnterpriseUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> of(UUID enterpriseId) {
        return jdbc.sql("""
                        SELECT DISTINCT p.name
                          FROM project_party pp JOIN project p ON p.id = pp.project_id
                         WHERE pp.enterprise_id = :id AND pp.voided_at IS NULL AND p.voided_at IS NULL
                        UNION
                        SELECT a.account_name FROM dedicated_wage_account a WHERE a.holder_id = :id AND a.voided_at IS NULL
                         ORDER BY 1 LIMIT :few""")
                .param("id", enterpriseId)
                .param("few", A_FEW)
                .query(String.class)
                .list();
    }
}
