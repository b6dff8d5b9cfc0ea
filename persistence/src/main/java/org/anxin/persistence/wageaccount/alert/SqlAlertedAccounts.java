package org.anxin.persistence.wageaccount.alert;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.wageaccount.alert.AlertedAccount;
import org.anxin.domain.wageaccount.alert.AlertedAccounts;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlAlertedAccounts implements AlertedAccounts {

    private static final String ACCOUNTS = """
            SELECT a.id, a.account_no, a.account_name, a.bank_code, b.path AS bank_path, p.id AS project_id,
                   p.name AS project_name, p.authority_code,
                   (SELECT e.name FROM project_party pp JOIN enterprise e ON e.id = pp.enterprise_id
                     WHERE pp.project_id = p.id AND pp.role = 'GENERAL_CONTRACTOR' AND pp.voided_at IS NULL
                     ORDER BY pp.id LIMIT 1) AS contractor_name
              FROM dedicated_wage_account a
              JOIN unit b ON b.code = a.bank_code
              JOIN wage_account_project ap ON ap.account_id = a.id
              JOIN project p ON p.id = ap.project_id AND p.voided_at IS NULL
             WHERE a.voided_at IS NULL AND a.state <> 'CLOSED' AND starts_with(b.path, :bank)""";

    private static final RowMapper<AlertedAccount> MAPPER = (row, n) -> new AlertedAccount(
            row.getObject("id", UUID.class),
            row.getString("account_no"),
            row.getString("account_name"),
            row.getString("bank_code"),
            row.getString("bank_path"),
            row.getObject("project_id", UUID.class),
            row.getString("project_name"),
            row.getString("authority_code"),
            row.getString("contractor_name"));

    private final JdbcClient jdbc;

    SqlAlertedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AlertedAccount> ofBank(String bankPath) {
        return jdbc.sql(ACCOUNTS + " ORDER BY p.name COLLATE \"zh-x-icu\", a.account_no, p.id")
                .param("bank", bankPath)
                .query(MAPPER)
                .list();
    }

    @Override
    public Optional<AlertedAccount> find(UUID accountId, UUID projectId, String bankPath) {
        return jdbc.sql(ACCOUNTS + " AND a.id = :account AND p.id = :project")
                .param("bank", bankPath)
                .param("account", accountId)
                .param("project", projectId)
                .query(MAPPER)
                .optional();
    }
}
