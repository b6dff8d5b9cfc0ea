package org.anxin.domain.task.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anxin.domain.task.BoardFilter;
import org.anxin.domain.task.ResolvedBreakdown;
import org.anxin.domain.task.TaskBoard;

/**
 * The board with how far a year's obligations have come (完成情况). Duties are those of today, obligations those of the
 * year; a unit that owes something without a duty today has its place all the same.
 *
 * @param lines one for each line of the board
 * @param totals one for each of its columns, over the rows that are shown
 * @param total of the rows that are shown, in the whole district, each obligation once
 */
public record CompletionBoard(TaskBoard board, int year, List<Line> lines, List<Completion> totals, Completion total) {

    /**
     * @param total of the row in the whole district, each obligation once
     * @param cells one for each column; empty where nothing is owed
     */
    public record Line(Completion total, List<Completion> cells) {

        private Line only(List<Integer> columns) {
            return new Line(total, columns.stream().map(cells::get).toList());
        }
    }

    /** @param ownUnitCode the unit that answers for the asker; empty if none does */
    public static CompletionBoard of(
            ResolvedBreakdown resolved, BoardFilter filter, String ownUnitCode, int year, CompletionMatrix matrix) {
        var board = TaskBoard.of(resolved, filter, ownUnitCode, matrix.rowsByUnit());
        var shown = board.lines().stream().map(line -> line.row().no()).toList();
        return new CompletionBoard(
                board,
                year,
                board.lines().stream()
                        .map(line -> line(line, board.columns(), filter, matrix))
                        .toList(),
                board.columns().stream()
                        .map(column -> column.unit() == null
                                ? Completion.NOTHING
                                : matrix.ofUnit(column.unit().code(), shown))
                        .toList(),
                matrix.ofRows(shown));
    }

    /** The rows and units that owe something in the year; the others left out. */
    public CompletionBoard onlyOwed() {
        var columns = IntStream.range(0, board.columns().size())
                .filter(at -> !totals.get(at).isEmpty())
                .boxed()
                .toList();
        var rows = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .boxed()
                .toList();
        return new CompletionBoard(
                board.only(rows, columns),
                year,
                rows.stream().map(at -> lines.get(at).only(columns)).toList(),
                columns.stream().map(totals::get).toList(),
                total);
    }

    private static Line line(
            TaskBoard.Line line, List<TaskBoard.Column> columns, BoardFilter filter, CompletionMatrix matrix) {
        var cells = new ArrayList<Completion>();
        for (int at = 0; at < columns.size(); at++) {
            var unit = columns.get(at).unit();
            boolean filteredAway = line.cells().get(at) == null && filter.role() != null;
            cells.add(
                    unit == null || filteredAway
                            ? Completion.NOTHING
                            : matrix.of(line.row().no(), unit.code()));
        }
        return new Line(matrix.ofRow(line.row().no()), List.copyOf(cells));
    }
}
