package org.anxin.persistence.wageaccount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.wageaccount.AccountMonths;
import org.anxin.domain.wageaccount.AccountMonths.OpenAccount.EarlierBank;
import org.anxin.persistence.shared.SqlValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlAccountMonths implements AccountMonths {

    /** As long as a subject's title may be. */
    private static final int TITLE = 200;

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;

    SqlAccountMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenAccount> openBetween(YearMonth from, YearMonth to) {
        return jdbc.sql("""
                        SELECT a.id, a.bank_code, a.opened_on, a.closed_on,
                               left(coalesce(string_agg(p.name, '、' ORDER BY p.name), '') || ' ' || a.account_no, :title) AS title,
                               (SELECT string_agg(c.bank_code || '/' || c.changed_on, ',' ORDER BY c.seq) FROM wage_account_change c
                                 WHERE c.account_id = a.id) AS earlier
                          FROM dedicated_wage_account a
                          LEFT JOIN wage_account_project ap ON ap.account_id = a.id
                          LEFT JOIN project p ON p.id = ap.project_id
                         WHERE a.voided_at IS NULL AND a.opened_on <= :to AND (a.closed_on IS NULL OR a.closed_on >= :from)
                         GROUP BY a.id ORDER BY a.id""")
                .param("title", TITLE)
                .param("from", from.atDay(1))
                .param("to", to.atEndOfMonth())
                .query((row, n) -> new OpenAccount(
                        row.getObject("id", UUID.class),
                        row.getString("bank_code"),
                        row.getString("title").strip(),
                        row.getObject("opened_on", LocalDate.class),
                        SqlValues.dateOrNull(row, "closed_on"),
                        earlier(row.getString("earlier"))))
                .list();
    }

    private static List<EarlierBank> earlier(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(bank -> bank.split("/"))
                        .map(bank -> new EarlierBank(bank[0], LocalDate.parse(bank[1])))
                        .toList();
    }

    @Override
    public Optional<ConfirmedMonth> confirmed(UUID accountId, YearMonth month) {
        return jdbc.sql("""
                        SELECT id, confirmed_at, labor_cost_in, payout_amount, payout_people, closing FROM bank_monthly_notice
                         WHERE account_id = :account AND month = :month AND state = 'CONFIRMED'""")
                .param("account", accountId)
                .param("month", month.atDay(1))
                .query((row, n) -> confirmed(row, month))
                .optional();
    }

    private static ConfirmedMonth confirmed(ResultSet row, YearMonth month) throws SQLException {
        return new ConfirmedMonth(
                row.getObject("id", UUID.class),
                LocalDate.ofInstant(SqlValues.instant(row, "confirmed_at"), HERE),
                "%d年%d月专户月报已复核：人工费入账 %,.2f 元，代发 %d 人 %,.2f 元，期末余额 %,.2f 元"
                        .formatted(
                                month.getYear(),
                                month.getMonthValue(),
                                row.getBigDecimal("labor_cost_in"),
                                row.getInt("payout_people"),
                                row.getBigDecimal("payout_amount"),
                                row.getBigDecimal("closing")));
    }
}
