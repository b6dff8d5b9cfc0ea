package org.anxin.persistence.wageaccount.notice;

import static org.anxin.persistence.wageaccount.notice.RowErrors.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.wageaccount.notice.NoticeRows;
import org.anxin.domain.wageaccount.notice.StagedMonth;
import org.anxin.persistence.shared.imports.StagedSql;
import org.anxin.persistence.wageaccount.AccountKeepers;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlNoticeRows implements NoticeRows {

    private final NamedParameterJdbcTemplate jdbc;

    SqlNoticeRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void checkStatement(UUID runId, Scope scope, LocalDate today) {
        checkStatement(runId, scope, today, "");
        BrokenMonths.holdBack(jdbc, runId, TypedRows.NAME);
    }

    private void checkStatement(UUID runId, Scope scope, LocalDate today, String part) {
        TypedRows.ofStatement(jdbc, runId, scope, part);
        var errors = new RowErrors(jdbc);
        checkAccountsAndMonths(errors, today);
        errors.add("account", "notice.month-waiting", """
                notice_row AS r
                  JOIN bank_monthly_notice AS n ON n.account_id = r.account_id AND n.month = r.month AND n.state = 'PREPARED'
                  LEFT JOIN bank_monthly_notice AS c ON c.id = n.replaces_id
                 WHERE n.statement_run_id IS DISTINCT FROM c.statement_run_id AND n.statement_run_id IS NOT NULL""", Map.of(), "r.account_no", month("r.month"));
        errors.add("date", "notice.month-running", """
                (SELECT ARRAY[(array_agg(t.places[1] ORDER BY t.line_no))[1]] AS places, t.month FROM notice_row AS t
                  WHERE t.month = date_trunc('month', CAST(:today AS date)) AND t.account_id IS NOT NULL AND t.closed_on IS NULL
                  GROUP BY t.account_no, t.month) AS r""", Map.of("today", today), month("r.month"));
        StatementChecks.run(jdbc, errors);
        errors.write();
    }

    @Override
    public void checkPayouts(UUID runId, Scope scope, LocalDate today) {
        checkPayouts(runId, scope, today, "");
        BrokenMonths.holdBack(jdbc, runId, TypedRows.NAME);
    }

    private void checkPayouts(UUID runId, Scope scope, LocalDate today, String part) {
        TypedRows.ofPayouts(jdbc, runId, scope, part);
        var errors = new RowErrors(jdbc);
        checkAccountsAndMonths(errors, today);
        checkBatches(errors);
        errors.add(
                "month",
                "notice.month-missing",
                "notice_row AS r WHERE r.occurred_on IS NULL AND NOT r.day_unread",
                Map.of());
        errors.write();
    }

    @Override
    public void checkBoth(UUID runId, Scope scope, LocalDate today) {
        checkStatement(runId, scope, today, StagedSql.ofPart(STATEMENT));
        BothParts.setAside(jdbc);
        checkPayouts(runId, scope, today, StagedSql.ofPart(PAYOUTS));
        BrokenMonths.holdBack(jdbc, runId, TypedRows.NAME, BothParts.ASIDE);
        BothParts.turn(jdbc);
    }

    @Override
    public void turnToPayouts() {
        BothParts.turn(jdbc);
    }

    /** A batch waits for confirmation: it is taken out first, or the same people would be paid twice. */
    private static void checkBatches(RowErrors errors) {
        var waiting = """
                notice_row AS r
                  JOIN bank_monthly_notice AS n ON n.account_id = r.account_id AND n.month = r.month AND n.state = 'PREPARED'
                  JOIN payout_batch AS b ON b.notice_id = n.id AND b.batch_no = coalesce(r.batch_no, '')
                  LEFT JOIN payout_batch AS c
                         ON c.notice_id = n.replaces_id AND c.batch_no = b.batch_no AND c.run_id = b.run_id
                 WHERE c.run_id IS NULL AND r.batch_no IS""";
        errors.add("batch", "notice.batch-waiting", waiting + " NOT NULL", Map.of(), "r.batch_no", month("r.month"));
        errors.add(
                "account",
                "notice.unnamed-batch-waiting",
                waiting + " NULL",
                Map.of(),
                "r.account_no",
                month("r.month"));
    }

    private static void checkAccountsAndMonths(RowErrors errors, LocalDate today) {
        var on = Map.of("today", today);
        errors.add(
                "account",
                "notice.account-unknown",
                "notice_row AS r WHERE r.account_no IS NOT NULL AND r.account_id IS NULL",
                Map.of(),
                "r.account_no");
        errors.add(
                "account",
                "notice.account-moved",
                "notice_row AS r JOIN dedicated_wage_account AS a ON a.id = r.account_id WHERE r.month IS NOT NULL AND r.bank_code <> "
                        + AccountKeepers.bank(AccountKeepers.end("r.month")),
                Map.of(),
                "r.account_no",
                month("r.month"));
        errors.add(
                "account",
                "notice.account-closed",
                "notice_row AS r WHERE r.closed_on < r.month",
                Map.of(),
                "r.account_no",
                "r.closed_on");
        errors.add(
                "account",
                "notice.account-not-open",
                "notice_row AS r WHERE CAST(date_trunc('month', r.opened_on) AS date) > r.month",
                Map.of(),
                "r.account_no",
                "r.opened_on");
        errors.add(
                "date",
                "notice.day-to-come",
                "notice_row AS r WHERE r.occurred_on > :today AND r.by_month IS NOT TRUE",
                on,
                "r.occurred_on");
        errors.add(
                "month",
                "notice.day-to-come",
                "notice_row AS r WHERE r.occurred_on > :today AND r.by_month",
                on,
                month("r.month"));
        errors.add("amount", "notice.amount-positive", "notice_row AS r WHERE r.amount <= 0", Map.of());
    }

    @Override
    public List<StagedMonth> months(UUID runId) {
        return jdbc.query(
                """
                SELECT m.account_id, m.bank_code, m.month, p.id AS prepared_id, c.id AS confirmed_id
                  FROM (SELECT DISTINCT account_id, bank_code, month FROM notice_row) AS m
                  LEFT JOIN bank_monthly_notice AS p
                         ON p.account_id = m.account_id AND p.month = m.month AND p.state = 'PREPARED'
                  LEFT JOIN bank_monthly_notice AS c
                         ON c.account_id = m.account_id AND c.month = m.month AND c.state = 'CONFIRMED'
                 ORDER BY m.account_id, m.month""",
                Map.of(),
                (row, n) -> new StagedMonth(
                        row.getObject("account_id", UUID.class),
                        row.getString("bank_code"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getObject("prepared_id", UUID.class),
                        row.getObject("confirmed_id", UUID.class)));
    }

    @Override
    public void postStatement(UUID runId) {
        jdbc.update("""
                DELETE FROM account_transaction AS t USING bank_monthly_notice AS n
                 WHERE n.statement_run_id = :run AND n.replaces_id IS NOT NULL AND n.state = 'PREPARED'
                   AND t.notice_id = n.id AND t.month = n.month""", Map.of("run", runId));
        jdbc.update("""
                INSERT INTO account_transaction (month, notice_id, line_no, account_id, occurred_on, serial_no, direction, kind,
                                                 amount, balance, counterparty_name, counterparty_account, counterparty_bank, summary)
                SELECT r.month, n.id, row_number() OVER (PARTITION BY n.id ORDER BY r.occurred_on, r.turn), r.account_id,
                       r.occurred_on, r.serial_no, r.direction, %s, r.amount, r.balance, r.counterparty_name,
                       r.counterparty_account, r.counterparty_bank, r.summary
                  FROM notice_row AS r
                  JOIN bank_monthly_notice AS n ON n.statement_run_id = :run AND n.state = 'PREPARED'
                                               AND n.account_id = r.account_id AND n.month = r.month""".formatted(TransactionKinds.SQL), Map.of("run", runId));
    }

    @Override
    public void postPayouts(UUID runId) {
        PayoutBatches.post(jdbc, runId);
    }

    @Override
    public void removeBatch(UUID noticeId, String batchNo) {
        PayoutBatches.remove(jdbc, noticeId, batchNo);
    }

    @Override
    public void keepEarlierStatement(UUID noticeId, UUID correctedId) {
        jdbc.update("""
                INSERT INTO account_transaction (month, notice_id, line_no, account_id, occurred_on, serial_no, direction, kind,
                                                 amount, balance, counterparty_name, counterparty_account, counterparty_bank, summary)
                SELECT t.month, :notice, t.line_no, t.account_id, t.occurred_on, t.serial_no, t.direction, t.kind,
                       t.amount, t.balance, t.counterparty_name, t.counterparty_account, t.counterparty_bank, t.summary
                  FROM account_transaction AS t JOIN bank_monthly_notice AS n ON n.id = t.notice_id AND n.month = t.month
                 WHERE n.id = :earlier""", Map.of("notice", noticeId, "earlier", correctedId));
    }

    @Override
    public void keepEarlierPayouts(UUID noticeId, UUID correctedId) {
        PayoutBatches.keep(jdbc, noticeId, correctedId);
    }

    @Override
    public void carryOver(UUID noticeId, BigDecimal balance) {
        jdbc.update(
                "UPDATE bank_monthly_notice SET opening = :balance, closing = :balance, lowest_balance = :balance WHERE id = :id",
                Map.of("id", noticeId, "balance", balance));
    }

    @Override
    public void sumUp(Collection<UUID> noticeIds) {
        jdbc.update(NoticeSums.SQL, Map.of("ids", noticeIds.toArray(UUID[]::new)));
    }
}
