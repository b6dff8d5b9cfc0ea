package org.anxin.persistence.wageaccount.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.wageaccount.AccountMonths;
import org.anxin.domain.wageaccount.notice.OwedMonth;
import org.anxin.domain.wageaccount.notice.OwedMonths;
import org.anxin.persistence.shared.list.ScopeSql;
import org.anxin.persistence.wageaccount.AccountKeepers;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlOwedMonths implements OwedMonths {

    private static final String NUMBER = AccountKeepers.number("o.period_to");

    private static final String OWED =
            """
            SELECT a.id, o.lead_code, %s AS account_no, a.account_name, %s AS projects, o.period_from, o.due_on,
                   coalesce(
                       (SELECT before.closing FROM bank_monthly_notice before WHERE before.account_id = a.id
                           AND before.month = o.period_from - interval '1 month' AND before.state = 'CONFIRMED' AND NOT %s),
                       CASE WHEN date_trunc('month', a.opened_on) = o.period_from THEN 0 END) AS opening
              FROM obligation o JOIN dedicated_wage_account a ON CAST(a.id AS text) = o.subject_key AND a.voided_at IS NULL
              JOIN unit b ON b.code = o.lead_code
             WHERE o.cadence_code = :cadence AND o.subject_kind = :kind AND o.state = 'OPEN' AND o.period_to < :today
               AND NOT EXISTS (SELECT 1 FROM bank_monthly_notice n WHERE n.account_id = a.id AND n.month = o.period_from
                                  AND n.state IN ('PREPARED', 'CONFIRMED'))""".formatted(NUMBER, SqlNoticeLedger.projectsOf("a.id"), AccountKeepers.moved("o.period_from"));

    private static final String TEXT =
            NUMBER + " || ' ' || a.account_name || ' ' || coalesce(" + SqlNoticeLedger.projectsOf("a.id") + ", '')";

    private final NamedParameterJdbcTemplate jdbc;

    SqlOwedMonths(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OwedMonth> of(Scope bank, String words, LocalDate today, int most) {
        return query(
                bank,
                today,
                " AND position(lower(:words) IN lower(" + TEXT + ")) > 0 ORDER BY o.due_on, a.account_no LIMIT :most",
                Map.of("words", words, "most", most));
    }

    @Override
    public Optional<OwedMonth> find(UUID accountId, YearMonth month, Scope bank, LocalDate today) {
        return query(
                        bank,
                        today,
                        " AND a.id = :account AND o.period_from = :month",
                        Map.of("account", accountId, "month", month.atDay(1)))
                .stream()
                .findFirst();
    }

    private List<OwedMonth> query(Scope bank, LocalDate today, String rest, Map<String, Object> more) {
        var scoped = ScopeSql.of(bank, ScopeSql.Columns.unit("b.path"));
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("cadence", AccountMonths.CADENCE);
        parameters.put("kind", AccountMonths.SUBJECT_KIND);
        parameters.put("today", today);
        parameters.putAll(more);
        return jdbc.query(
                OWED + (scoped.sql().isEmpty() ? "" : " AND " + scoped.sql()) + rest, parameters, SqlOwedMonths::month);
    }

    private static OwedMonth month(ResultSet row, int n) throws SQLException {
        return new OwedMonth(
                row.getObject("id", UUID.class),
                row.getString("lead_code"),
                row.getString("account_no"),
                row.getString("account_name"),
                Objects.requireNonNullElse(row.getString("projects"), ""),
                YearMonth.from(row.getObject("period_from", LocalDate.class)),
                row.getObject("due_on", LocalDate.class),
                row.getBigDecimal("opening"));
    }
}
