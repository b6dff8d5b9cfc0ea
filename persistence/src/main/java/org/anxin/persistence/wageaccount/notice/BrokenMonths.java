package org.anxin.persistence.wageaccount.notice;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * A bank's notice is a whole month of an account or nothing, whatever file or part of a file the wrong row stands in. A row
 * whose account or day is unknown may belong to any month, so it breaks all that it may belong to.
 */
final class BrokenMonths {

    private static final String ACCOUNT = "replace(r.cells ->> 'account', '-', '')";
    private static final String MONTH = "CAST(date_trunc('month', %s) AS date)".formatted(TypedRows.PAID_ON);

    private static final String BROKEN = """
            INSERT INTO notice_broken
            SELECT %s, %s, min(r.row_no) FROM import_row AS r
             WHERE r.run_id = :run AND (r.read_errors IS NOT NULL OR r.check_errors IS NOT NULL) GROUP BY 1, 2""".formatted(ACCOUNT, MONTH);

    private static final String MAY_BE_OF = "(b.account_no IS NULL"
            + " OR b.account_no = replace(m.account_no, '-', '') AND (b.month IS NULL OR b.month = m.month))";

    private static final String HOLD = """
            WITH sound AS (
                SELECT r.ctid AS place, %s AS account_no, %s AS month FROM import_row AS r
                 WHERE r.run_id = :run AND r.read_errors IS NULL AND r.check_errors IS NULL),
            held AS (
                SELECT m.account_no, m.month, min(b.row_no) AS row_no
                  FROM (SELECT DISTINCT account_no, month FROM sound) AS m JOIN notice_broken AS b ON %s
                 GROUP BY m.account_no, m.month)
            UPDATE import_row AS i SET held_by = h.row_no
              FROM sound AS s JOIN held AS h ON h.account_no = s.account_no AND h.month = s.month
             WHERE i.ctid = s.place""".formatted(ACCOUNT, MONTH, MAY_BE_OF);

    private BrokenMonths() {}

    /**
     * Names for each sound row of such a month the wrong one that holds it back, and leaves the month out of what goes into
     * the books. To be called once all that is wrong has been written.
     *
     * @param parts the tables of typed rows
     */
    static void holdBack(NamedParameterJdbcTemplate jdbc, UUID runId, String... parts) {
        var run = Map.of("run", runId);
        jdbc.getJdbcTemplate().execute("DROP TABLE IF EXISTS notice_broken");
        jdbc.getJdbcTemplate()
                .execute(
                        "CREATE TEMPORARY TABLE notice_broken (account_no text, month date, row_no integer) ON COMMIT DROP");
        if (jdbc.update(BROKEN, run) == 0) {
            return;
        }
        jdbc.update(HOLD, run);
        for (var part : parts) {
            jdbc.update("DELETE FROM " + part + " AS m USING notice_broken AS b WHERE " + MAY_BE_OF, Map.of());
        }
    }
}
