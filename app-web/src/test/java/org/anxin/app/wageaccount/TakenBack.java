package org.anxin.app.wageaccount;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes back what a test has committed: a redirect with a sentence stores the session, which ends a test's own transaction.
 * Alerts are gone afterwards, accounts and projects are voided.
 */
public final class TakenBack {

    private static final String ALERTS =
            "SELECT x.id FROM account_alert x JOIN project p ON p.id = x.project_id WHERE position(? IN p.name) > 0";

    private TakenBack() {}

    /** @param name what the names of the test's projects hold */
    public static void everythingOf(String name, JdbcTemplate jdbc) {
        jdbc.update("DELETE FROM reminder WHERE subject_key IN (SELECT id::text FROM (" + ALERTS + ") a)", name);
        jdbc.update("DELETE FROM attachment WHERE owner_key IN (SELECT id::text FROM (" + ALERTS + ") a)", name);
        jdbc.update("DELETE FROM account_alert_receiver WHERE alert_id IN (" + ALERTS + ")", name);
        jdbc.update("DELETE FROM account_alert WHERE id IN (" + ALERTS + ")", name);
        jdbc.update("""
                UPDATE dedicated_wage_account SET voided_by = 'test', voided_at = now(), void_reason = '测试结束'
                 WHERE voided_at IS NULL AND id IN (SELECT ap.account_id FROM wage_account_project ap
                       JOIN project p ON p.id = ap.project_id WHERE position(? IN p.name) > 0)""", name);
        jdbc.update("""
                UPDATE project SET voided_by = 'test', voided_at = now(), void_reason = '测试结束'
                 WHERE voided_at IS NULL AND position(? IN name) > 0""", name);
    }
}
