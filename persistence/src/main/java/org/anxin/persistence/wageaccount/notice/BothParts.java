package org.anxin.persistence.wageaccount.notice;

import java.util.Map;
import java.util.UUID;
import org.anxin.persistence.shared.imports.StagedSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * A file with statement and payouts in one: each part is judged by itself in {@code notice_row}, while the other waits
 * aside. What breaks a month of an account in one part holds it back in both.
 */
final class BothParts {

    private BothParts() {}

    /** The part that has been judged makes room for the other. */
    static void setAside(NamedParameterJdbcTemplate jdbc) {
        execute(jdbc, "DROP TABLE IF EXISTS notice_row_aside");
        execute(jdbc, "ALTER TABLE notice_row RENAME TO notice_row_aside");
    }

    /** The part that waited aside is the one to be posted. */
    static void turn(NamedParameterJdbcTemplate jdbc) {
        execute(jdbc, "ALTER TABLE notice_row RENAME TO notice_row_turned");
        execute(jdbc, "ALTER TABLE notice_row_aside RENAME TO notice_row");
        execute(jdbc, "ALTER TABLE notice_row_turned RENAME TO notice_row_aside");
    }

    /** As in one part, a row whose account or day is unknown breaks all months that it may belong to. */
    static void holdBackBrokenMonths(NamedParameterJdbcTemplate jdbc, UUID runId) {
        var run = Map.of("run", runId);
        var held = jdbc.update("""
                WITH staged AS (
                    SELECT r.ctid AS place, r.row_no, replace(r.cells ->> 'account', '-', '') AS account_no,
                           date_trunc('month', %s) AS month, (r.read_errors IS NOT NULL OR r.check_errors IS NOT NULL) AS wrong,
                           r.held_by IS NULL AS free
                      FROM import_row AS r
                     WHERE r.run_id = :run AND EXISTS (
                           SELECT 1 FROM import_row AS e
                            WHERE e.run_id = :run AND (e.read_errors IS NOT NULL OR e.check_errors IS NOT NULL))),
                broken AS (
                    SELECT account_no, month, min(row_no) AS row_no FROM staged WHERE wrong GROUP BY account_no, month),
                months AS (
                    SELECT m.account_no, m.month, min(b.row_no) AS row_no
                      FROM (SELECT DISTINCT account_no, month FROM staged WHERE free AND NOT wrong) AS m
                      JOIN broken AS b ON b.account_no IS NULL
                                       OR b.account_no = m.account_no AND (b.month IS NULL OR b.month = m.month)
                     GROUP BY m.account_no, m.month)
                UPDATE import_row AS m
                   SET held_by = o.row_no
                  FROM (SELECT s.place, b.row_no FROM staged AS s
                          JOIN months AS b ON b.account_no = s.account_no AND b.month = s.month
                         WHERE s.free AND NOT s.wrong) AS o
                 WHERE m.ctid = o.place""".formatted(TypedRows.PAID_ON), run);
        if (held > 0) {
            leaveOut(jdbc, "notice_row", run);
            leaveOut(jdbc, "notice_row_aside", run);
        }
    }

    private static void leaveOut(NamedParameterJdbcTemplate jdbc, String part, Map<String, UUID> run) {
        jdbc.update(
                "DELETE FROM " + part + " AS t USING import_row AS r"
                        + " WHERE r.run_id = :run AND r.sheet_no = t.sheet_no AND r.row_no = t.row_no AND NOT "
                        + StagedSql.SOUND,
                run);
    }

    private static void execute(NamedParameterJdbcTemplate jdbc, String sql) {
        jdbc.getJdbcTemplate().execute(sql);
    }
}
