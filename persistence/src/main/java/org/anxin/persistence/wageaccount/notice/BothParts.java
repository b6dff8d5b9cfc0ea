package org.anxin.persistence.wageaccount.notice;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * A file with statement and payouts in one: each part is judged by itself in {@code notice_row}, while the other waits
 * aside.
 */
final class BothParts {

    /** The part that waits. */
    static final String ASIDE = "notice_row_aside";

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

    private static void execute(NamedParameterJdbcTemplate jdbc, String sql) {
        jdbc.getJdbcTemplate().execute(sql);
    }
}
