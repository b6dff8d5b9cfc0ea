package org.anxin.domain.task.obligation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.anxin.domain.task.obligation.ObligationLedger.MatrixCount;

/**
 * How far the obligations of a year have come, by row and unit. A shared obligation counts for each unit that shares it,
 * and once for its row; one that serves several rows counts in each, and once for its unit.
 */
public final class CompletionMatrix {

    private record Place(int rowNo, String unitCode) {}

    private final List<MatrixCount> counts;
    private final Map<Place, Completion> cells = new HashMap<>();

    public CompletionMatrix(List<MatrixCount> counts) {
        this.counts = List.copyOf(counts);
        for (var count : counts) {
            for (int row : count.rowNos()) {
                cells.merge(
                        new Place(row, count.unitCode()),
                        Completion.of(count.standing(), count.count()),
                        Completion::plus);
            }
        }
    }

    /** What one unit owes in one row; nothing where it owes nothing. */
    public Completion of(int rowNo, String unitCode) {
        return cells.getOrDefault(new Place(rowNo, unitCode), Completion.NOTHING);
    }

    /** What all units owe in one row, each obligation once. */
    public Completion ofRow(int rowNo) {
        return counts.stream()
                .filter(count -> count.rowNos().contains(rowNo))
                .map(count -> Completion.of(count.standing(), count.led()))
                .reduce(Completion.NOTHING, Completion::plus);
    }

    /** What all units owe in any of the rows, each obligation once. */
    public Completion ofRows(Collection<Integer> rowNos) {
        return counts.stream()
                .filter(count -> count.rowNos().stream().anyMatch(rowNos::contains))
                .map(count -> Completion.of(count.standing(), count.led()))
                .reduce(Completion.NOTHING, Completion::plus);
    }

    /** What one unit owes in any of the rows, each obligation once. */
    public Completion ofUnit(String unitCode, Collection<Integer> rowNos) {
        return counts.stream()
                .filter(count -> count.unitCode().equals(unitCode)
                        && count.rowNos().stream().anyMatch(rowNos::contains))
                .map(count -> Completion.of(count.standing(), count.count()))
                .reduce(Completion.NOTHING, Completion::plus);
    }

    public Completion ofUnit(String unitCode) {
        return counts.stream()
                .filter(count -> count.unitCode().equals(unitCode))
                .map(count -> Completion.of(count.standing(), count.count()))
                .reduce(Completion.NOTHING, Completion::plus);
    }

    /** In which rows each unit owes something. */
    public Map<String, Set<Integer>> rowsByUnit() {
        var rows = new LinkedHashMap<String, Set<Integer>>();
        counts.forEach(count ->
                rows.computeIfAbsent(count.unitCode(), unit -> new TreeSet<>()).addAll(count.rowNos()));
        return rows;
    }
}
