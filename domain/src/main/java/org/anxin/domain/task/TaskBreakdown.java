package org.anxin.domain.task;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 附件《全面治理拖欠农民工工资问题主要任务分解表》, word for word, with what its phrases stand for. Every list is in the
 * table's own order.
 *
 * <p>Basis: 叶政办〔2018〕41号.
 */
public record TaskBreakdown(
        List<Task> tasks,
        List<AssignmentRow> rows,
        List<Measure> measures,
        List<UnitPhrase> phrases,
        List<InterpretationNote> notes) {

    public static final String DOCUMENT_NUMBER = "叶政办〔2018〕41号";

    public static final String TITLE = "全面治理拖欠农民工工资问题主要任务分解表";

    public Task task(int no) {
        return tasks.get(no - 1);
    }

    public AssignmentRow row(int no) {
        return rows.get(no - 1);
    }

    public Optional<Measure> measure(int no) {
        return measures.stream().filter(measure -> measure.no() == no).findFirst();
    }

    public Task taskOf(Measure measure) {
        return task(row(measure.rowNo()).taskNo());
    }

    public List<AssignmentRow> rowsOf(Task task) {
        return rows.stream().filter(row -> row.taskNo() == task.no()).toList();
    }

    public List<Measure> measuresOf(AssignmentRow row) {
        return measures.stream().filter(measure -> measure.rowNo() == row.no()).toList();
    }

    public List<UnitPhrase> phrasesOf(AssignmentRow row) {
        return phrases.stream().filter(phrase -> phrase.rowNo() == row.no()).toList();
    }

    public List<InterpretationNote> notesOn(Measure measure) {
        return notes.stream().filter(note -> note.concerns(measure)).toList();
    }

    /** Whether every word, whatever stands between them, occurs in the row or its task. */
    public boolean mentions(AssignmentRow row, String words) {
        var text = new StringBuilder(task(row.taskNo()).title())
                .append('\n')
                .append(row.responsible())
                .append('\n')
                .append(row.supporting())
                .append('\n')
                .append(row.remark());
        measuresOf(row)
                .forEach(measure ->
                        text.append('\n').append(measure.topic()).append('\n').append(measure.printed()));
        return Arrays.stream(words.strip().split("\\s+")).allMatch(word -> text.indexOf(word) >= 0);
    }
}
