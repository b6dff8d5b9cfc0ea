package org.anxin.persistence.wageaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.wageaccount.WaitingRegistrations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlWaitingRegistrations implements WaitingRegistrations {

    private final JdbcClient jdbc;

    SqlWaitingRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waiting> at(String unitPath, int most) {
        return jdbc.sql("""
                        SELECT a.id, a.account_no, b.short_name AS bank_name, r.filed_on,
                               coalesce((SELECT string_agg(p.name, '、' ORDER BY p.name) FROM wage_account_project ap
                                           JOIN project p ON p.id = ap.project_id WHERE ap.account_id = a.id), '') AS projects
                          FROM wage_account_registration r
                          JOIN dedicated_wage_account a ON a.id = r.account_id AND a.voided_at IS NULL AND a.state <> 'CLOSED'
                          JOIN unit b ON b.code = a.bank_code
                          JOIN unit u ON u.code = r.receiver_code
                         WHERE r.received_on IS NULL AND :path LIKE u.path || '%'
                           AND r.round = (SELECT max(newest.round) FROM wage_account_registration newest
                                           WHERE newest.account_id = a.id)
                         ORDER BY r.filed_on, r.id LIMIT :most""")
                .param("path", unitPath)
                .param("most", most)
                .query((row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("account_no"),
                        row.getString("projects"),
                        row.getString("bank_name"),
                        row.getObject("filed_on", LocalDate.class)))
                .list();
    }
}
