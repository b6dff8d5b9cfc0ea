package org.anxin.persistence.wageaccount.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.AccountCards;
import org.anxin.domain.wageaccount.notice.NoticeCard;
import org.anxin.domain.wageaccount.notice.NoticeFigures;
import org.anxin.domain.wageaccount.notice.NoticeLedger;
import org.anxin.domain.wageaccount.notice.NoticeLine;
import org.anxin.domain.wageaccount.notice.NoticeState;
import org.anxin.domain.wageaccount.notice.PayoutBatch;
import org.anxin.domain.wageaccount.notice.PayoutLine;
import org.anxin.domain.wageaccount.notice.Reconciliation;
import org.anxin.domain.wageaccount.notice.StatementLine;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.anxin.persistence.wageaccount.AccountKeepers;
import org.anxin.persistence.wageaccount.NoticeUnits;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlNoticeLedger implements NoticeLedger {

    /** What its payouts name nobody for; only where it has a payout file, or payouts. */
    private static final String DIFFERENCE = "n.payout_amount - n.paid_to_people - n.sent_back";

    private static final String PROJECTS = projectsOf("n.account_id");

    private static final String OVERTAKEN = """
            n.state = 'CONFIRMED'
            AND CASE WHEN n.opening <> (SELECT b.closing FROM bank_monthly_notice b WHERE b.account_id = n.account_id
                                           AND b.month = n.month - interval '1 month' AND b.state = 'CONFIRMED')
                     THEN NOT (%s) AND NOT EXISTS (SELECT 1 FROM bank_monthly_notice w WHERE w.replaces_id = n.id AND w.state = 'PREPARED')
                END""".formatted(AccountKeepers.moved("n.month"));

    private static final String NUMBER = AccountKeepers.number(AccountKeepers.end("n.month"));

    private static final String COLUMNS = """
            n.id, n.bank_code, b.short_name AS bank_name, n.account_id, %s AS account_no, a.account_name, %s AS projects, n.month, n.state,
            n.replaces_id IS NOT NULL AS correction, n.opening, n.labor_cost_in, n.labor_cost_count, n.other_in,
            n.payout_amount, n.payout_lines, n.payout_people, n.paid_to_people, n.returned, n.other_out, n.closing,
            n.lowest_balance, n.frozen, n.idle, n.statement_run_id IS NOT NULL AS has_statement, n.payout_run_id IS NOT NULL AS has_payouts,
            %s AS difference, n.prepared_by, n.prepared_at, n.confirmed_by, n.confirmed_at, n.confirmed_by_scan,
            n.ended_by, n.ended_at, n.end_reason, n.note, n.statement_run_id, n.payout_run_id, n.version""".formatted(NUMBER, PROJECTS, DIFFERENCE);

    private static final String FROM = """
            bank_monthly_notice n JOIN dedicated_wage_account a ON a.id = n.account_id JOIN unit b ON b.code = n.bank_code""";

    private static final KeysetList<NoticeLine> LIST = KeysetList.of(
                    COLUMNS, FROM, "n.id", "uuid", SqlNoticeLedger::line)
            .search("q", NUMBER + " || ' ' || a.account_name || ' ' || coalesce(" + PROJECTS + ", '')")
            .filter("month", "n.month = :month", value -> YearMonth.parse(value).atDay(1))
            .filter("bank", "n.bank_code = :bank", value -> value)
            .filter("state", "n.state = :state", value -> value)
            .filter("township", """
                    EXISTS (SELECT 1 FROM wage_account_project ap JOIN project p ON p.id = ap.project_id
                             WHERE ap.account_id = n.account_id AND p.township_code = :township)""", value -> value)
            .filter("sector", """
                    EXISTS (SELECT 1 FROM wage_account_project ap JOIN project p ON p.id = ap.project_id
                             WHERE ap.account_id = n.account_id AND p.sector = :sector)""", value -> value)
            .sort("month", "n.month", "date")
            .sort("bank", "b.sort_order", "integer")
            .sort("closing", "n.closing", "numeric")
            .sort("laborCost", "n.labor_cost_in", "numeric")
            .sort("payout", "n.payout_amount", "numeric")
            .sort("difference", DIFFERENCE, "numeric")
            .sortedBy("month", true);

    private static final KeysetList<StatementLine> STATEMENT = KeysetList.of(
                    """
                    t.line_no, t.occurred_on, t.serial_no, t.direction, t.kind, t.amount, t.balance, t.counterparty_name,
                    t.counterparty_account, t.counterparty_bank, t.summary""",
                    "account_transaction t JOIN bank_monthly_notice n ON n.id = t.notice_id AND n.month = t.month",
                    "t.line_no",
                    "integer",
                    NoticeLines::statement)
            .where("n.id = :_notice")
            .filter("kind", "t.kind = :kind", value -> value);

    private final NamedParameterJdbcTemplate jdbc;
    private final AccountCards accounts;
    private final NoticeLines lines;

    SqlNoticeLedger(NamedParameterJdbcTemplate jdbc, AccountCards accounts, NoticeLines lines) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.lines = lines;
    }

    @Override
    public ListPage<NoticeLine> page(ListQuery query, Scope scope) {
        return LIST.page(jdbc, query, ScopeSql.of(scope, NoticeUnits.COLUMNS));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, Consumer<NoticeLine> line) {
        LIST.forEach(jdbc, query, ScopeSql.of(scope, NoticeUnits.COLUMNS), line);
    }

    @Override
    public Optional<NoticeCard> find(UUID id, Scope scope) {
        var scoped = ScopeSql.of(scope, NoticeUnits.COLUMNS);
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("id", id);
        return jdbc
                .query(
                        "SELECT " + COLUMNS + ", " + person("n.prepared_by", "prepared_name") + ", "
                                + person("n.confirmed_by", "confirmed_name") + ", " + person("n.ended_by", "ended_name")
                                + " FROM " + FROM + " WHERE n.id = :id"
                                + (scoped.sql().isEmpty() ? "" : " AND " + scoped.sql()),
                        parameters,
                        (row, n) -> card(row))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The names of an account's projects. */
    static String projectsOf(String account) {
        return """
                (SELECT string_agg(p.name, '、' ORDER BY p.code) FROM wage_account_project ap
                   JOIN project p ON p.id = ap.project_id AND p.voided_at IS NULL WHERE ap.account_id = %s)""".formatted(account);
    }

    static String person(String username, String name) {
        return "coalesce((SELECT u.full_name FROM user_account u WHERE u.username = %1$s), %1$s) AS %2$s"
                .formatted(username, name);
    }

    /** Whoever sees the notice sees whose it is, with the bank and the number of its month. */
    private Optional<NoticeCard> card(ResultSet row) throws SQLException {
        var line = line(row, 0);
        var bankCode = row.getString("bank_code");
        var figures = figures(row);
        var reason = row.getString("note");
        var preparedBy = row.getString("prepared_name");
        var preparedAt = SqlValues.instant(row, "prepared_at");
        var confirmedBy = row.getString("confirmed_name");
        var byScan = row.getBoolean("confirmed_by_scan");
        var endedBy = row.getString("ended_name");
        var endedAt = SqlValues.instantOrNull(row, "ended_at");
        var endReason = row.getString("end_reason");
        return accounts.find(line.accountId(), new Scope.District())
                .map(account -> new NoticeCard(
                        line,
                        figures,
                        account.keptBy(bankCode, line.bankName(), line.accountNo()),
                        reason,
                        preparedBy,
                        preparedAt,
                        confirmedBy,
                        byScan,
                        endedBy,
                        endedAt,
                        endReason,
                        lines.files(line.id()),
                        lines.course(line.accountId(), line.month())));
    }

    @Override
    public Reconciliation reconcile(UUID id) {
        return jdbc.queryForObject("""
                SELECT n.opening, n.payout_amount,
                       coalesce((SELECT sum(p.amount) FROM payout_line p
                                  WHERE p.notice_id = n.id AND p.month = n.month AND p.result = 'PAID'), 0) AS paid,
                       coalesce((SELECT sum(p.amount) FROM payout_line p
                                  WHERE p.notice_id = n.id AND p.month = n.month AND p.result = 'RETURNED'), 0) AS sent_back,
                       (SELECT b.closing FROM bank_monthly_notice b WHERE b.account_id = n.account_id
                           AND b.month = n.month - interval '1 month' AND b.state = 'CONFIRMED' AND NOT %s) AS closing_before,
                       (SELECT array_agg(DISTINCT who) FROM import_run r, unnest(ARRAY[r.uploaded_by, r.posted_by]) AS who
                         WHERE (r.id IN (n.statement_run_id, n.payout_run_id)
                                OR r.id IN (SELECT t.run_id FROM payout_batch t WHERE t.notice_id = n.id)) AND who IS NOT NULL) AS uploaders
                  FROM bank_monthly_notice n JOIN dedicated_wage_account a ON a.id = n.account_id WHERE n.id = :id""".formatted(AccountKeepers.moved("n.month")), Map.of("id", id), (row, n) -> {
            var uploaders = row.getArray("uploaders");
            return new Reconciliation(
                    row.getBigDecimal("opening"),
                    row.getBigDecimal("payout_amount"),
                    row.getBigDecimal("paid"),
                    row.getBigDecimal("sent_back"),
                    row.getBigDecimal("closing_before"),
                    uploaders == null
                            ? Set.of()
                            : Stream.of((String[]) uploaders.getArray()).collect(Collectors.toSet()));
        });
    }

    @Override
    public ListPage<StatementLine> statement(UUID id, ListQuery query) {
        return STATEMENT.page(jdbc, query, NoticeLines.of(id));
    }

    @Override
    public ListPage<PayoutLine> payouts(UUID id, ListQuery query) {
        return lines.payouts(id, query);
    }

    @Override
    public List<PayoutBatch> batches(UUID id) {
        return lines.batches(id);
    }

    /** Rows that did not go into the books belong to any account of the bank. */
    @Override
    public Set<Long> filesBeyond(UUID id, Scope scope) {
        var scoped = ScopeSql.of(scope, NoticeUnits.COLUMNS);
        if (scoped.sql().isEmpty()) {
            return Set.of();
        }
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("id", id);
        return Set.copyOf(jdbc.queryForList("""
                SELECT r.number FROM bank_monthly_notice o JOIN import_run r ON r.id = o.statement_run_id
                 WHERE o.id = :id
                   AND (r.error_rows + r.held_rows > 0
                        OR EXISTS (SELECT 1 FROM %s WHERE n.statement_run_id = r.id AND NOT (%s)))""".formatted(FROM, scoped.sql()), parameters, Long.class));
    }

    @Override
    public boolean restsOn(UUID runId) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                SELECT EXISTS (SELECT 1 FROM bank_monthly_notice n
                                WHERE n.state <> 'WITHDRAWN'
                                  AND (n.statement_run_id = :run
                                       OR n.id IN (SELECT t.notice_id FROM payout_batch t WHERE t.run_id = :run)))""", Map.of("run", runId), Boolean.class));
    }

    @Override
    public List<NoticeLine> waiting(Scope scope, int most) {
        return oldest("n.state = 'PREPARED'", scope, most);
    }

    @Override
    public List<NoticeLine> overtaken(Scope scope, int most) {
        return oldest(OVERTAKEN, scope, most);
    }

    private List<NoticeLine> oldest(String condition, Scope scope, int most) {
        var scoped = ScopeSql.of(scope, NoticeUnits.COLUMNS);
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("most", most);
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM " + FROM + " WHERE " + condition
                        + (scoped.sql().isEmpty() ? "" : " AND " + scoped.sql())
                        + " ORDER BY n.month, n.id LIMIT :most",
                parameters,
                SqlNoticeLedger::line);
    }

    @Override
    public int accountsWithout(YearMonth month, Scope scope) {
        var scoped = ScopeSql.of(scope, ScopeSql.Columns.unit("b.path"));
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("month", month.atDay(1));
        parameters.put("end", month.atEndOfMonth());
        Integer count = jdbc.queryForObject(
                """
                SELECT count(*) FROM dedicated_wage_account a JOIN unit b ON b.code = %s
                 WHERE a.voided_at IS NULL AND date_trunc('month', a.opened_on) <= :month
                   AND (a.closed_on IS NULL OR a.closed_on >= :month)
                   AND NOT EXISTS (SELECT 1 FROM bank_monthly_notice n WHERE n.account_id = a.id AND n.month = :month
                                      AND n.state IN ('PREPARED', 'CONFIRMED'))""".formatted(AccountKeepers.bank(":end")) + (scoped.sql().isEmpty() ? "" : " AND " + scoped.sql()),
                parameters,
                Integer.class);
        return count == null ? 0 : count;
    }

    private static NoticeLine line(ResultSet row, int n) throws SQLException {
        var projects = row.getString("projects");
        return new NoticeLine(
                row.getObject("id", UUID.class),
                row.getString("bank_name"),
                row.getObject("account_id", UUID.class),
                row.getString("account_no"),
                row.getString("account_name"),
                projects == null ? "" : projects,
                row.getObject("month", LocalDate.class),
                NoticeState.valueOf(row.getString("state")),
                row.getBoolean("correction"),
                row.getBigDecimal("opening"),
                row.getBigDecimal("labor_cost_in"),
                row.getBigDecimal("other_in"),
                row.getInt("payout_people"),
                row.getBigDecimal("payout_amount"),
                row.getBigDecimal("paid_to_people"),
                row.getBigDecimal("returned"),
                row.getBigDecimal("other_out"),
                row.getBigDecimal("closing"),
                row.getBigDecimal("lowest_balance"),
                row.getBoolean("idle"),
                row.getBoolean("has_statement"),
                row.getBoolean("has_payouts"),
                row.getBigDecimal("difference"),
                row.getString("prepared_by"),
                row.getString("confirmed_by"),
                SqlValues.instantOrNull(row, "confirmed_at"),
                row.getLong("version"));
    }

    private static NoticeFigures figures(ResultSet row) throws SQLException {
        return new NoticeFigures(
                row.getBigDecimal("opening"),
                row.getBigDecimal("labor_cost_in"),
                row.getInt("labor_cost_count"),
                row.getBigDecimal("other_in"),
                row.getBigDecimal("payout_amount"),
                row.getInt("payout_lines"),
                row.getInt("payout_people"),
                row.getBigDecimal("paid_to_people"),
                row.getBigDecimal("returned"),
                row.getBigDecimal("other_out"),
                row.getBigDecimal("closing"),
                row.getBigDecimal("lowest_balance"),
                row.getBoolean("frozen"));
    }
}
