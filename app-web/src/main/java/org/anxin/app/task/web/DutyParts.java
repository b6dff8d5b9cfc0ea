package org.anxin.app.task.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anxin.domain.task.AssignmentRow;
import org.anxin.domain.task.DutyLine;
import org.anxin.domain.task.UnitRole;

/**
 * A unit's duties as its page shows them: responsible first, row by row, with the measures of a row together.
 *
 * @param rows in the table's order
 */
record DutyParts(UnitRole role, List<Row> rows) {

    /** @param lines the measures of one row */
    record Row(AssignmentRow row, List<DutyLine> lines) {

        public DutyLine first() {
            return lines.getFirst();
        }
    }

    public long measures() {
        return rows.stream().mapToLong(row -> row.lines().size()).sum();
    }

    static List<DutyParts> of(List<DutyLine> lines) {
        return Arrays.stream(UnitRole.values())
                .map(role -> new DutyParts(role, rows(lines, role)))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private static List<Row> rows(List<DutyLine> lines, UnitRole role) {
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            if (line.assignment().role() == role) {
                if (rows.isEmpty() || !rows.getLast().row().equals(line.row())) {
                    rows.add(new Row(line.row(), new ArrayList<>()));
                }
                rows.getLast().lines().add(line);
            }
        }
        return rows;
    }
}
