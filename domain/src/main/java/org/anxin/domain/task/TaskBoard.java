package org.anxin.domain.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anxin.domain.task.Assignment.How;
import org.anxin.domain.task.UnitPhrase.StandsFor;
import org.jspecify.annotations.Nullable;

/**
 * The board: rows of the table × units, with what each unit is to each row. The asker's own unit stands first; what is
 * known only by project or account has a column of its own at the end.
 *
 * @param columns units in the district's fixed order, the asker's own first
 * @param lines rows of the table that the filter leaves, in its order
 */
public record TaskBoard(List<Column> columns, List<Line> lines) {

    /** @param unit whose column it is; null for a phrase that stays open */
    public record Column(
            String label,
            @Nullable DutyHolder unit,
            @Nullable StandsFor open,
            boolean own) {}

    /** @param cells one for each column; null where the unit has no part in the row */
    public record Line(
            Task task, AssignmentRow row, List<Measure> measures, boolean beginsTask, List<@Nullable Cell> cells) {}

    /**
     * @param phrase the printed words
     * @param how null where the phrase stays open
     */
    public record Cell(
            UnitRole role, String phrase, @Nullable How how) {}

    private static final List<Column> OPEN_COLUMNS = List.of(
            new Column("项目主管部门", null, StandsFor.PER_PROJECT, false),
            new Column("开户银行", null, StandsFor.PER_ACCOUNT, false));

    /** @param ownUnitCode the unit that answers for the asker; empty if none does */
    public static TaskBoard of(ResolvedBreakdown resolved, BoardFilter filter, String ownUnitCode) {
        return of(resolved, filter, ownUnitCode, Map.of());
    }

    /** @param owed rows in which a unit has its place even if it holds no duty in them today */
    public static TaskBoard of(
            ResolvedBreakdown resolved, BoardFilter filter, String ownUnitCode, Map<String, Set<Integer>> owed) {
        var columns = columns(resolved, filter, ownUnitCode, owed.keySet());
        var breakdown = resolved.breakdown();
        var lines = new ArrayList<Line>();
        int taskBefore = 0;
        for (var row : breakdown.rows()) {
            var cells = cells(row, columns, resolved.assignments(), filter);
            boolean isHeld = cells.stream().anyMatch(Objects::nonNull);
            if (filter.wantsRow(row, breakdown) && (isHeld || isOwed(row, columns, filter, owed))) {
                lines.add(new Line(
                        breakdown.task(row.taskNo()),
                        row,
                        breakdown.measuresOf(row),
                        row.taskNo() != taskBefore,
                        cells));
                taskBefore = row.taskNo();
            }
        }
        return new TaskBoard(columns, List.copyOf(lines));
    }

    public long measureCount() {
        return lines.stream().mapToLong(line -> line.measures().size()).sum();
    }

    /** The board with these of its lines and columns, by their places. */
    public TaskBoard only(List<Integer> rows, List<Integer> kept) {
        var chosen = new ArrayList<Line>();
        int taskBefore = 0;
        for (int at : rows) {
            var line = lines.get(at);
            var cells = new ArrayList<@Nullable Cell>();
            kept.forEach(column -> cells.add(line.cells().get(column)));
            chosen.add(new Line(
                    line.task(), line.row(), line.measures(), line.task().no() != taskBefore, cells));
            taskBefore = line.task().no();
        }
        return new TaskBoard(kept.stream().map(columns::get).toList(), List.copyOf(chosen));
    }

    private static List<Column> columns(
            ResolvedBreakdown resolved, BoardFilter filter, String ownUnitCode, Set<String> owing) {
        var columns = new ArrayList<Column>();
        var dutiful = resolved.dutiful();
        for (var unit : resolved.holders()) {
            if ((dutiful.contains(unit) || owing.contains(unit.code())) && filter.wantsUnit(unit)) {
                boolean own = unit.code().equals(ownUnitCode);
                columns.add(own ? 0 : columns.size(), new Column(unit.shortName(), unit, null, own));
            }
        }
        if (!filter.wantsUnitsOnly()) {
            columns.addAll(OPEN_COLUMNS);
        }
        return List.copyOf(columns);
    }

    private static boolean isOwed(
            AssignmentRow row, List<Column> columns, BoardFilter filter, Map<String, Set<Integer>> owed) {
        return filter.role() == null
                && columns.stream()
                        .map(Column::unit)
                        .filter(Objects::nonNull)
                        .anyMatch(
                                unit -> owed.getOrDefault(unit.code(), Set.of()).contains(row.no()));
    }

    private static List<@Nullable Cell> cells(
            AssignmentRow row, List<Column> columns, Assignments assignments, BoardFilter filter) {
        var cells = new ArrayList<@Nullable Cell>();
        for (var column : columns) {
            cells.add(cell(row, column, assignments)
                    .filter(cell -> filter.wantsRole(cell.role()))
                    .orElse(null));
        }
        return cells;
    }

    private static Optional<Cell> cell(AssignmentRow row, Column column, Assignments assignments) {
        var unit = column.unit();
        return unit != null
                ? assignments
                        .of(row, unit.code())
                        .map(a -> new Cell(a.role(), a.phrase().printed(), a.how()))
                : assignments.open().stream()
                        .filter(phrase -> phrase.rowNo() == row.no() && phrase.standsFor() == column.open())
                        .findFirst()
                        .map(phrase -> new Cell(phrase.role(), phrase.printed(), null));
    }
}
