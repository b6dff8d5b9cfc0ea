package org.anxin.persistence.wageaccount.notice;

import static org.anxin.persistence.wageaccount.notice.RowErrors.month;
import static org.anxin.persistence.wageaccount.notice.RowErrors.yuan;

import java.util.Map;
import org.anxin.persistence.wageaccount.AccountKeepers;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Whether an account's statement agrees with itself to the cent, and with the month before. */
final class StatementChecks {

    /**
     * For every row the balance that the account must have had before the month for the row's balance to be right, and the
     * same of the two rows before it that show a balance. An amount that could not be read hides what follows it.
     */
    private static final String IMPLIED = """
            CREATE TEMPORARY TABLE notice_balance ON COMMIT DROP AS
            SELECT i.*, lag(opening) OVER known AS opening_before, lag(opening, 2) OVER known AS opening_before_that,
                   lag(unread) OVER known AS unread_before
              FROM (SELECT s.*, balance - moved AS opening
                      FROM (SELECT places, account_no, account_id, month, occurred_on, turn, balance,
                                   sum(signed) OVER so_far AS moved,
                                   count(*) FILTER (WHERE signed IS NULL) OVER so_far AS unread,
                                   row_number() OVER so_far AS n
                              FROM (SELECT r.*, CASE direction WHEN 'IN' THEN amount WHEN 'OUT' THEN -amount END AS signed
                                      FROM notice_row AS r WHERE account_no IS NOT NULL AND month IS NOT NULL) AS r
                            WINDOW so_far AS (PARTITION BY account_no, month ORDER BY occurred_on, turn)) AS s) AS i
            WINDOW known AS (PARTITION BY account_no, month, opening IS NOT NULL ORDER BY occurred_on, turn)""";

    /** What each month begins and ends with, where its first balance or the month before says it. */
    private static final String MONTHS = """
            CREATE TEMPORARY TABLE notice_month ON COMMIT DROP AS
            SELECT account_no, account_id, month,
                   ARRAY[(array_agg(places[1] ORDER BY n))[1]] AS first_places,
                   (array_agg(opening ORDER BY n) FILTER (WHERE opening IS NOT NULL))[1] AS opening,
                   (array_agg(opening + moved ORDER BY n DESC) FILTER (WHERE opening IS NOT NULL))[1] AS closing,
                   bool_or(unread > 0) AS unread
              FROM notice_balance GROUP BY account_no, account_id, month""";

    private StatementChecks() {}

    static void run(NamedParameterJdbcTemplate jdbc, RowErrors errors) {
        jdbc.getJdbcTemplate().execute("DROP TABLE IF EXISTS notice_balance, notice_month");
        jdbc.getJdbcTemplate().execute(IMPLIED);
        jdbc.getJdbcTemplate().execute(MONTHS);
        lineByLine(errors);
        fromMonthToMonth(errors);
        serialsOfOtherMonths(errors);
    }

    /** A single wrong balance is told once, not a second time by the right one that follows it. */
    private static void lineByLine(RowErrors errors) {
        errors.add(
                "balance",
                "notice.balance-breaks",
                """
                notice_balance AS r
                 WHERE opening <> opening_before AND unread = unread_before
                   AND opening IS DISTINCT FROM opening_before_that""",
                Map.of(),
                yuan("r.opening_before + r.moved"),
                yuan("r.balance"));
    }

    private static void fromMonthToMonth(RowErrors errors) {
        var before = """
                (SELECT m.first_places AS places, m.opening, m.month, coalesce(f.closing, n.closing) AS closing_before,
                        f.unread AS unread_before
                   FROM notice_month AS m
                   LEFT JOIN notice_month AS f
                          ON f.account_no = m.account_no AND f.month = m.month - interval '1 month'
                   LEFT JOIN dedicated_wage_account AS a ON a.id = m.account_id
                   LEFT JOIN bank_monthly_notice AS n
                          ON n.account_id = m.account_id AND n.month = m.month - interval '1 month'
                         AND n.state = 'CONFIRMED' AND NOT %s) AS r""".formatted(AccountKeepers.moved("m.month"));
        errors.add(
                "balance",
                "notice.opening-differs",
                before + " WHERE r.opening <> r.closing_before AND r.unread_before IS NOT TRUE",
                Map.of(),
                yuan("r.closing_before"),
                yuan("r.opening"));
        errors.add(
                "balance",
                "notice.opening-unknown",
                before + " WHERE r.opening IS NULL AND r.closing_before IS NULL",
                Map.of());
    }

    private static void serialsOfOtherMonths(RowErrors errors) {
        errors.add("serial", "notice.serial-posted", """
                (SELECT r.places, min(t.month) AS month
                   FROM notice_row AS r
                   JOIN account_transaction AS t ON t.account_id = r.account_id AND t.serial_no = r.serial_no
                    AND t.month <> r.month
                   JOIN bank_monthly_notice AS n ON n.id = t.notice_id AND n.state IN ('PREPARED', 'CONFIRMED')
                  GROUP BY r.places) AS r""", Map.of(), month("r.month"));
    }
}
