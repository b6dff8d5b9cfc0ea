package org.anxin.app.conference;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.task.obligation.Obligations;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * This half-year's obligation as a test needs it that commits: open and without a report. Afterwards it is as it was, and
 * the conferences of the test are gone.
 */
record HalfYearInTest(
        JdbcTemplate jdbc, UUID obligation, Map<String, Object> asItWas, List<Map<String, Object>> reports) {

    static HalfYearInTest begin(JdbcTemplate jdbc, Obligations obligations, java.time.LocalDate today) {
        var id = obligations
                .findOn(ConferenceKind.HALF_YEARLY.cadenceCode(), today)
                .getFirst()
                .id();
        var half = new HalfYearInTest(
                jdbc,
                id,
                jdbc.queryForMap(
                        "SELECT state, completed_on, days_late, first_reported_on FROM obligation WHERE id = ?", id),
                jdbc.queryForList("SELECT id, state FROM progress_report WHERE obligation_id = ?", id));
        jdbc.update("UPDATE progress_report SET state = 'VOIDED' WHERE obligation_id = ?", id);
        jdbc.update("""
                UPDATE obligation SET state = 'OPEN', completed_on = NULL, days_late = NULL, first_reported_on = NULL
                 WHERE id = ?""", id);
        return half;
    }

    long drafts() {
        return jdbc.queryForObject(
                "SELECT count(*) FROM progress_report WHERE obligation_id = ? AND state = 'DRAFT' AND filled_alone",
                Long.class,
                obligation);
    }

    /** Drafts that records began have no history yet, so they may go. */
    void end(String title) {
        jdbc.update("""
                DELETE FROM report_figure f USING progress_report r
                 WHERE r.id = f.report_id AND r.obligation_id = ? AND r.filled_alone AND r.state = 'DRAFT'""", obligation);
        jdbc.update(
                "DELETE FROM progress_report WHERE obligation_id = ? AND filled_alone AND state = 'DRAFT'", obligation);
        reports.forEach(report -> jdbc.update(
                "UPDATE progress_report SET state = ? WHERE id = ?", report.get("state"), report.get("id")));
        jdbc.update(
                "UPDATE obligation SET state = ?, completed_on = ?, days_late = ?, first_reported_on = ? WHERE id = ?",
                asItWas.get("state"),
                asItWas.get("completed_on"),
                asItWas.get("days_late"),
                asItWas.get("first_reported_on"),
                obligation);
        jdbc.update(
                "DELETE FROM attachment a USING joint_conference c WHERE a.owner_key = c.id::text AND c.title = ?",
                title);
        jdbc.update(
                "DELETE FROM joint_conference_unit u USING joint_conference c WHERE u.conference_id = c.id AND c.title = ?",
                title);
        jdbc.update("DELETE FROM joint_conference WHERE title = ?", title);
    }
}
