package org.anxin.persistence.wageaccount.notice;

import static org.anxin.persistence.shared.imports.StagedSql.day;
import static org.anxin.persistence.shared.imports.StagedSql.number;
import static org.anxin.persistence.shared.imports.StagedSql.text;

import java.util.HashMap;
import java.util.UUID;
import org.anxin.domain.shared.Scope;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * What the checks read of the staged rows of one file, each with its account and month, in a table {@code notice_row} that
 * lives as long as the transaction: cells are read once, and every check is one short statement.
 *
 * <p>{@code places} names the staged rows that a row stands for, in the order of the file; a place holds until somebody
 * writes to its row. Cells that no check reads stay there.
 */
final class TypedRows {

    static final String NAME = "notice_row";

    private static final ScopeSql.Columns BANK = ScopeSql.Columns.unit("bu.path");

    private static final String TABLE = """
            CREATE TEMPORARY TABLE notice_row (
                places tid[], line_no bigint, turn bigint, account_no text, account_id uuid, bank_code text, opened_on date,
                closed_on date, occurred_on date, month date, amount numeric, serial_no text, direction text, balance numeric,
                counterparty_name text, counterparty_account text, counterparty_bank text, summary text, by_month boolean,
                day_unread boolean, batch_no text
            ) ON COMMIT DROP""";

    /** Every line by itself: each balance follows from the one before. */
    private static final String STATEMENT = """
            SELECT ARRAY[r.ctid] AS places, r.line_no, r.line_no AS turn, %s AS account_no, %s AS occurred_on, %s AS amount,
                   %s AS serial_no, CASE %s WHEN '收入' THEN 'IN' WHEN '支出' THEN 'OUT' END AS direction, %s AS balance,
                   %s AS counterparty_name, %s AS counterparty_account, %s AS counterparty_bank, %s AS summary
              FROM (SELECT ctid, cells, read_errors, 10000000 * CAST(sheet_no AS bigint) + row_no AS line_no
                      FROM import_row AS r WHERE r.run_id = :run%%s) AS r""".formatted(
                    text("account"),
                    day("date"),
                    number("amount"),
                    text("serial"),
                    text("direction"),
                    number("balance"),
                    text("counterpartyName"),
                    text("counterpartyAccount"),
                    text("counterpartyBank"),
                    text("summary"));

    /** The day of a payout, or the first of its month; of a statement's line its day. */
    static final String PAID_ON = "coalesce(%s, %s)".formatted(day("date"), monthOf(text("month")));

    /**
     * To every check the payouts of one account, batch and day are alike, and there may be a million of them: they are one row.
     * Only those with an amount that cannot be paid stand apart.
     */
    private static final String PAYOUTS =
            """
            SELECT array_agg(p.place) AS places, p.account_no, p.occurred_on, p.amount, p.by_month, p.day_unread, p.batch_no
              FROM (SELECT r.ctid AS place, %s AS account_no, %s AS occurred_on,
                           CASE WHEN %s <= 0 THEN 0 END AS amount, %s IS NULL AS by_month,
                           coalesce(r.read_errors @> '[{"c": "date"}]', false) AS day_unread, %s AS batch_no
                      FROM import_row AS r
                     WHERE r.run_id = :run%%s
                     ORDER BY r.sheet_no, r.row_no) AS p
             GROUP BY p.account_no, p.occurred_on, p.amount, p.by_month, p.day_unread, p.batch_no""".formatted(text("account"), PAID_ON, number("amount"), text("date"), text("batch"));

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

    /** @param part empty, or the condition by which the statement's rows are found among others */
    static void ofStatement(NamedParameterJdbcTemplate jdbc, UUID runId, Scope scope, String part) {
        make(
                jdbc,
                runId,
                scope,
                STATEMENT.formatted(part),
                "line_no, turn, serial_no, direction, balance, counterparty_name, counterparty_account, counterparty_bank, summary");
        order(jdbc);
    }

    /** @param part the same for the payouts */
    static void ofPayouts(NamedParameterJdbcTemplate jdbc, UUID runId, Scope scope, String part) {
        make(jdbc, runId, scope, PAYOUTS.formatted(part), "by_month, day_unread, batch_no");
    }

    /** 2026-03, 202603, 2026年3月, 2026/3. */
    private static String monthOf(String text) {
        return "CASE WHEN " + text + " ~ '^20[0-9]{2}[^0-9]?(0?[1-9]|1[0-2])月?$' THEN make_date("
                + "CAST(substring(" + text + " FROM '^(20[0-9]{2})') AS integer), "
                + "CAST(substring(" + text + " FROM '^20[0-9]{2}[^0-9]?([0-9]{1,2})月?$') AS integer), 1) END";
    }

    /** @param columns that only this kind of file has */
    private static void make(NamedParameterJdbcTemplate jdbc, UUID runId, Scope scope, String rows, String columns) {
        var scoped = ScopeSql.of(scope, BANK);
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("run", runId);
        jdbc.getJdbcTemplate().execute("SET LOCAL work_mem = '64MB'");
        jdbc.getJdbcTemplate().execute("DROP TABLE IF EXISTS notice_row");
        jdbc.getJdbcTemplate().execute(TABLE);
        jdbc.update(
                """
                INSERT INTO notice_row (places, account_no, account_id, bank_code, opened_on, closed_on, occurred_on, month, amount, %s)
                SELECT t.places, t.account_no, a.id, a.bank_code, a.opened_on, a.closed_on, t.occurred_on,
                       date_trunc('month', t.occurred_on), t.amount, %s
                  FROM (%s) AS t
                  LEFT JOIN (%s) AS a ON a.account_no = replace(t.account_no, '-', '')""".formatted(
                                columns,
                                "t." + columns.replace(", ", ", t."),
                                rows,
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
