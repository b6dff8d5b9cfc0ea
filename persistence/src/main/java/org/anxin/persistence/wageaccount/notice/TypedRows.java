package org.anxin.persistence.wageaccount.notice;

import static org.anxin.persistence.shared.imports.StagedSql.day;
import static org.anxin.persistence.shared.imports.StagedSql.number;
import static org.anxin.persistence.shared.imports.StagedSql.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Scope;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * The staged rows of one file with their cells as values, each with its account and month, in a table {@code notice_row}
 * that lives as long as the transaction: cells are read once, and every check is one short statement.
 *
 * <p>{@code place} names the staged row; it holds until somebody writes to that row. Cells that no check reads stay there.
 */
final class TypedRows {

    private static final ScopeSql.Columns BANK = ScopeSql.Columns.unit("bu.path");

    private static final String TABLE = """
            CREATE TEMPORARY TABLE notice_row (
                place tid, sheet_no integer, row_no integer, line_no bigint, turn bigint, account_no text, account_id uuid,
                bank_code text, opened_on date, closed_on date, occurred_on date, month date, amount numeric, serial_no text,
                direction text, balance numeric, counterparty_name text, counterparty_account text, counterparty_bank text,
                summary text,
                by_month boolean, batch_no text
            ) ON COMMIT DROP""";

    /** Accounts of the bank by each number that they have or had there; a number means the account that bears it last. */
    private static final String ACCOUNTS = """
            SELECT DISTINCT ON (k.account_no) a.id, k.account_no, k.bank_code, a.opened_on, a.closed_on
              FROM (SELECT id AS account_id, bank_code, replace(account_no, '-', '') AS account_no, 32767 AS seq FROM dedicated_wage_account
                    UNION ALL
                    SELECT account_id, bank_code, replace(account_no, '-', ''), seq FROM wage_account_change) AS k
              JOIN dedicated_wage_account a ON a.id = k.account_id AND a.voided_at IS NULL
              JOIN unit bu ON bu.code = k.bank_code
             WHERE true%s
             ORDER BY k.account_no, k.seq DESC, a.id""";

    private TypedRows() {}

    static void ofStatement(NamedParameterJdbcTemplate jdbc, UUID runId, Scope scope) {
        var columns = new LinkedHashMap<String, String>();
        columns.put("serial_no", text("serial"));
        columns.put("direction", "CASE " + text("direction") + " WHEN '收入' THEN 'IN' WHEN '支出' THEN 'OUT' END");
        columns.put("balance", number("balance"));
        columns.put("counterparty_name", text("counterpartyName"));
        columns.put("counterparty_account", text("counterpartyAccount"));
        columns.put("counterparty_bank", text("counterpartyBank"));
        columns.put("summary", text("summary"));
        make(jdbc, runId, scope, day("date"), columns);
        order(jdbc);
    }

    static void ofPayouts(NamedParameterJdbcTemplate jdbc, UUID runId, Scope scope) {
        var columns = new LinkedHashMap<String, String>();
        columns.put("by_month", text("date") + " IS NULL");
        columns.put("batch_no", text("batch"));
        make(jdbc, runId, scope, "coalesce(%s, %s)".formatted(day("date"), monthOf(text("month"))), columns);
    }

    /** 2026-03, 202603, 2026年3月, 2026/3. */
    private static String monthOf(String text) {
        return "CASE WHEN " + text + " ~ '^20[0-9]{2}[^0-9]?(0?[1-9]|1[0-2])月?$' THEN make_date("
                + "CAST(substring(" + text + " FROM '^(20[0-9]{2})') AS integer), "
                + "CAST(substring(" + text + " FROM '^20[0-9]{2}[^0-9]?([0-9]{1,2})月?$') AS integer), 1) END";
    }

    private static void make(
            NamedParameterJdbcTemplate jdbc, UUID runId, Scope scope, String occurredOn, Map<String, String> columns) {
        var scoped = ScopeSql.of(scope, BANK);
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("run", runId);
        var names = String.join(", ", columns.keySet());
        var cells = columns.entrySet().stream()
                .map(column -> column.getValue() + " AS " + column.getKey())
                .collect(Collectors.joining(", "));
        jdbc.getJdbcTemplate().execute("SET LOCAL work_mem = '64MB'");
        jdbc.getJdbcTemplate().execute("DROP TABLE IF EXISTS notice_row");
        jdbc.getJdbcTemplate().execute(TABLE);
        jdbc.update(
                """
                INSERT INTO notice_row (place, sheet_no, row_no, line_no, turn, account_no, account_id, bank_code, opened_on,
                                        closed_on, occurred_on, month, amount, %s)
                SELECT t.place, t.sheet_no, t.row_no, t.n, t.n, t.account_no, a.id, a.bank_code, a.opened_on,
                       a.closed_on, t.occurred_on, date_trunc('month', t.occurred_on), t.amount, %s
                  FROM (SELECT r.ctid AS place, r.sheet_no, r.row_no,
                               10000000 * CAST(r.sheet_no AS bigint) + r.row_no AS n,
                               %s AS account_no, %s AS occurred_on, %s AS amount, %s
                          FROM import_row AS r
                         WHERE r.run_id = :run) AS t
                  LEFT JOIN (%s) AS a ON a.account_no = replace(t.account_no, '-', '')""".formatted(
                                names,
                                "t." + names.replace(", ", ", t."),
                                text("account"),
                                occurredOn,
                                number("amount"),
                                cells,
                                ACCOUNTS.formatted(scoped.sql().isEmpty() ? "" : " AND " + scoped.sql())),
                parameters);
        jdbc.getJdbcTemplate().execute("ANALYZE notice_row");
    }

    /** Many banks print the newest line first; {@code turn} counts as the money moved, whichever way the file runs. */
    private static void order(NamedParameterJdbcTemplate jdbc) {
        jdbc.getJdbcTemplate().execute("""
                UPDATE notice_row AS r SET turn = -r.turn
                  FROM (SELECT account_no, (array_agg(occurred_on ORDER BY line_no))[1] AS first_day,
                               (array_agg(occurred_on ORDER BY line_no DESC))[1] AS last_day
                          FROM notice_row WHERE occurred_on IS NOT NULL GROUP BY account_no) AS f
                 WHERE f.account_no = r.account_no AND f.first_day > f.last_day""");
    }
}
