package org.anxin.persistence.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.anxin.domain.task.AssignmentRow;
import org.anxin.domain.task.InterpretationNote;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.Task;
import org.anxin.domain.task.TaskBreakdown;
import org.anxin.domain.task.TaskBreakdowns;
import org.anxin.domain.task.UnitPhrase;
import org.anxin.domain.task.UnitPhrase.StandsFor;
import org.anxin.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table came with a migration and changes only with one, so a node reads it once. */
@Repository
class SqlTaskBreakdowns implements TaskBreakdowns {

    private final JdbcTemplate jdbc;
    private volatile @Nullable TaskBreakdown read;

    SqlTaskBreakdowns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TaskBreakdown current() {
        var known = read;
        if (known == null) {
            known = read();
            read = known;
        }
        return known;
    }

    private TaskBreakdown read() {
        return new TaskBreakdown(
                jdbc.query("SELECT no, ordinal, title, article FROM task ORDER BY no", SqlTaskBreakdowns::task),
                jdbc.query(
                        "SELECT no, task_no, responsible, supporting, remark FROM assignment_row ORDER BY no",
                        SqlTaskBreakdowns::row),
                jdbc.query("SELECT no, row_no, topic, printed FROM measure ORDER BY no", SqlTaskBreakdowns::measure),
                jdbc.query("""
                        SELECT row_no, role, seq, printed, stands_for, unit_code, list_code FROM unit_phrase
                         ORDER BY row_no, role, seq""", SqlTaskBreakdowns::phrase),
                jdbc.query(
                        "SELECT id, row_no, measure_no, printed, reading, confirmed FROM interpretation_note ORDER BY id",
                        SqlTaskBreakdowns::note));
    }

    private static Task task(ResultSet row, int n) throws SQLException {
        return new Task(row.getInt("no"), row.getString("ordinal"), row.getString("title"), row.getInt("article"));
    }

    private static AssignmentRow row(ResultSet row, int n) throws SQLException {
        return new AssignmentRow(
                row.getInt("no"),
                row.getInt("task_no"),
                row.getString("responsible"),
                row.getString("supporting"),
                row.getString("remark"));
    }

    private static Measure measure(ResultSet row, int n) throws SQLException {
        return new Measure(row.getInt("no"), row.getInt("row_no"), row.getString("topic"), row.getString("printed"));
    }

    private static UnitPhrase phrase(ResultSet row, int n) throws SQLException {
        return new UnitPhrase(
                row.getInt("row_no"),
                UnitRole.valueOf(row.getString("role")),
                row.getInt("seq"),
                row.getString("printed"),
                StandsFor.valueOf(row.getString("stands_for")),
                row.getString("unit_code"),
                row.getString("list_code"));
    }

    private static InterpretationNote note(ResultSet row, int n) throws SQLException {
        return new InterpretationNote(
                row.getInt("id"),
                row.getObject("row_no", Integer.class),
                row.getObject("measure_no", Integer.class),
                row.getString("printed"),
                row.getString("reading"),
                row.getBoolean("confirmed"));
    }
}
