package org.anxin.persistence.wageaccount.notice;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * A bank's notice is a whole month of an account or nothing. A row whose account or day is unknown may belong to any month,
 * so it breaks all that it may belong to.
 */
final class BrokenMonths {

    private static final String WRONG = """
            INSERT INTO notice_wrong
            SELECT r.ctid, r.row_no FROM import_row AS r WHERE r.run_id = :run AND r.read_errors IS NOT NULL
             UNION SELECT r.ctid, r.row_no FROM notice_error AS e JOIN import_row AS r ON r.ctid = e.place""";

    private static final String BROKEN = """
            CREATE TEMPORARY TABLE notice_broken ON COMMIT DROP AS
            SELECT s.account_no, s.month, min(w.row_no) AS row_no
              FROM (SELECT unnest(places) AS place, account_no, month FROM notice_row) AS s
              JOIN notice_wrong AS w ON w.place = s.place
             GROUP BY s.account_no, s.month""";

    /** Whether a month of an account is broken, and by which row. */
    private static final String MAY_BE_OF =
            "(b.account_no IS NULL OR b.account_no = r.account_no AND (b.month IS NULL OR b.month = r.month))";

    private BrokenMonths() {}

    /** Names for each sound row of such a month the wrong one that holds it back. */
    static void holdBack(NamedParameterJdbcTemplate jdbc, UUID runId) {
        jdbc.getJdbcTemplate().execute("DROP TABLE IF EXISTS notice_wrong, notice_broken");
        jdbc.getJdbcTemplate()
                .execute("CREATE TEMPORARY TABLE notice_wrong (place tid, row_no integer) ON COMMIT DROP");
        jdbc.update(WRONG, Map.of("run", runId));
        jdbc.getJdbcTemplate().execute(BROKEN);
        jdbc.update("""
                UPDATE import_row AS m
                   SET held_by = o.row_no
                  FROM (SELECT s.place, min(s.row_no) AS row_no
                          FROM (SELECT unnest(r.places) AS place, b.row_no
                                  FROM notice_row AS r JOIN notice_broken AS b ON %s) AS s
                         WHERE NOT EXISTS (SELECT 1 FROM notice_wrong AS w WHERE w.place = s.place)
                         GROUP BY s.place) AS o
                 WHERE m.ctid = o.place""".formatted(MAY_BE_OF), Map.of());
    }

    /** Takes these months out of what goes into the books. */
    static void leaveOut(NamedParameterJdbcTemplate jdbc) {
        jdbc.update("DELETE FROM notice_row AS r USING notice_broken AS b WHERE " + MAY_BE_OF, Map.of());
    }
}
