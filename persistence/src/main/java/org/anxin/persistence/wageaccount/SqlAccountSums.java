package org.anxin.persistence.wageaccount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.wageaccount.AccountSums;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlAccountSums implements AccountSums {

    private final NamedParameterJdbcTemplate jdbc;

    SqlAccountSums(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Coverage coverage(Scope scope) {
        var scoped = ProjectUnits.of(scope, Map.of());
        return jdbc.query(
                        "SELECT count(*) AS projects, count(*) FILTER (WHERE " + SqlPlanLedger.REGISTERED
                                + ") AS registered FROM project p WHERE p.voided_at IS NULL AND "
                                + SqlPlanLedger.UNDER_CONSTRUCTION + and(scoped),
                        scoped.parameters(),
                        (row, n) -> new Coverage(row.getInt("projects"), row.getInt("registered")))
                .getFirst();
    }

    @Override
    public List<MonthSum> monthsSince(YearMonth first, Scope scope) {
        var scoped = ScopeSql.of(scope, SqlAccountCards.UNITS);
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("_first", first.atDay(1));
        return jdbc.query(
                """
                SELECT n.month, sum(n.labor_cost_in) AS labor_cost, sum(n.payout_amount) AS paid_out, sum(n.payout_people) AS people,
                       sum(n.closing) AS closing
                  FROM bank_monthly_notice n JOIN dedicated_wage_account a ON a.id = n.account_id
                 WHERE n.state = 'CONFIRMED' AND n.month >= :_first AND a.voided_at IS NULL%s
                 GROUP BY n.month ORDER BY n.month""".formatted(and(scoped)),
                parameters,
                (row, n) -> new MonthSum(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getBigDecimal("labor_cost"),
                        row.getBigDecimal("paid_out"),
                        row.getLong("people"),
                        row.getBigDecimal("closing")));
    }

    private static String and(ScopeSql.Condition scope) {
        return scope.sql().isEmpty() ? "" : " AND " + scope.sql();
    }
}
