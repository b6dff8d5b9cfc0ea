package org.anxin.persistence.wageaccount.labor;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.anxin.domain.wageaccount.labor.LaborSettlements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows that stay as they are are not touched. */
@Repository
class SqlLaborSettlements implements LaborSettlements {

    private static final String WRITE = """
            INSERT INTO labor_cost_standing AS w (payment_id, received, filled_by, filled_on, shortfall, shared, reported_to, unassigned)
            SELECT s.id, s.received, s.filled_by, s.filled_on, s.expected_labor_cost - s.received, s.shared, s.reported_to, s.unassigned
              FROM %s
                ON CONFLICT (payment_id) DO UPDATE
               SET received = excluded.received, filled_by = excluded.filled_by, filled_on = excluded.filled_on,
                   shortfall = excluded.shortfall, shared = excluded.shared, reported_to = excluded.reported_to,
                   unassigned = excluded.unassigned
             WHERE (w.received, w.filled_by, w.filled_on, w.shortfall, w.shared, w.reported_to, w.unassigned) IS DISTINCT FROM
                   (excluded.received, excluded.filled_by, excluded.filled_on, excluded.shortfall, excluded.shared,
                    excluded.reported_to, excluded.unassigned)""";

    /** OFFSET 0 keeps the projects apart: each is settled from its own rows, not from a settlement of all. */
    private static final String OF_PROJECTS = WRITE.formatted("""
            (SELECT p.id FROM project p WHERE p.id IN (:projects)
              UNION
             SELECT o.project_id FROM wage_account_project ap JOIN wage_account_project o ON o.account_id = ap.account_id
              WHERE ap.project_id IN (:projects)) p
             CROSS JOIN LATERAL (SELECT x.* FROM labor_cost_settlement x WHERE x.project_id = p.id OFFSET 0) s""");

    private static final String OF_ALL = WRITE.formatted("labor_cost_settlement s WHERE true");

    private final JdbcClient jdbc;
    private final EntityManager entities;

    SqlLaborSettlements(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public void settle(Collection<UUID> projectIds) {
        if (!projectIds.isEmpty()) {
            takeTurn();
            jdbc.sql(OF_PROJECTS).param("projects", projectIds).update();
        }
    }

    @Override
    public void settleAll() {
        takeTurn();
        jdbc.sql(OF_ALL).update();
    }

    /** What another transaction has settled is seen afterwards, and what this one has not written yet too. */
    private void takeTurn() {
        entities.flush();
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('labor-cost-standing'))) AS turn")
                .query(Integer.class)
                .single();
    }
}
