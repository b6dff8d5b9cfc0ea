package org.anxin.persistence.wageaccount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.wageaccount.AccountFigures;
import org.anxin.domain.wageaccount.ArrearsStatement;
import org.anxin.domain.wageaccount.notice.NoticeState;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlAccountFigures implements AccountFigures {

    private final JdbcClient jdbc;

    SqlAccountFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ArrearsStatement arrearsOf(UUID accountId) {
        var unfinished =
                jdbc.sql("""
                        SELECT p.name FROM wage_account_project ap JOIN project p ON p.id = ap.project_id
                         WHERE ap.account_id = :account AND p.voided_at IS NULL AND p.state NOT IN ('COMPLETED', 'SETTLED')
                         ORDER BY p.name""").param("account", accountId).query(String.class).list();
        int alerts = jdbc.sql(
                        "SELECT count(*) FROM account_alert WHERE account_id = :account AND state IN ('OPEN', 'ANSWERED')")
                .param("account", accountId)
                .query(Integer.class)
                .single();
        var last = months(accountId, 1);
        return last.isEmpty()
                ? new ArrearsStatement(unfinished, alerts, null, null)
                : new ArrearsStatement(
                        unfinished,
                        alerts,
                        YearMonth.from(last.getFirst().month()),
                        last.getFirst().closing());
    }

    @Override
    public boolean hasNotices(UUID accountId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM bank_monthly_notice
                                        WHERE account_id = :account AND state IN ('PREPARED', 'CONFIRMED'))""").param("account", accountId).query(Boolean.class).single();
    }

    @Override
    public List<Month> months(UUID accountId, int most) {
        return months(accountId, List.of(NoticeState.CONFIRMED), new Scope.District(), most);
    }

    @Override
    public List<Month> monthsWithWaiting(UUID accountId, Scope notices, int most) {
        return months(accountId, List.of(NoticeState.PREPARED, NoticeState.CONFIRMED), notices, most);
    }

    private List<Month> months(UUID accountId, List<NoticeState> states, Scope scope, int most) {
        var scoped = ScopeSql.of(scope, NoticeUnits.COLUMNS);
        return jdbc.sql("""
                        SELECT n.id, n.month, n.state = 'CONFIRMED' AS confirmed, n.opening, n.labor_cost_in, n.payout_amount,
                               n.payout_people, n.closing
                          FROM bank_monthly_notice n JOIN dedicated_wage_account a ON a.id = n.account_id
                         WHERE n.account_id = :account AND n.state IN (:states)%s
                         ORDER BY n.month DESC, confirmed LIMIT :most""".formatted(scoped.sql().isEmpty() ? "" : " AND " + scoped.sql()))
                .params(scoped.parameters())
                .param("account", accountId)
                .param("states", states.stream().map(NoticeState::name).toList())
                .param("most", most)
                .query((row, n) -> new Month(
                        row.getObject("id", UUID.class),
                        row.getObject("month", LocalDate.class),
                        row.getBoolean("confirmed"),
                        row.getBigDecimal("opening"),
                        row.getBigDecimal("labor_cost_in"),
                        row.getBigDecimal("payout_amount"),
                        row.getInt("payout_people"),
                        row.getBigDecimal("closing")))
                .list();
    }
}
