package org.anxin.domain.task;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The task breakdown with the units that hold its duties on a day.
 *
 * @param holders all units above village level, in the district's fixed order
 */
public record ResolvedBreakdown(TaskBreakdown breakdown, List<DutyHolder> holders, Assignments assignments) {

    public Optional<DutyHolder> holder(String unitCode) {
        return holders.stream().filter(holder -> holder.code().equals(unitCode)).findFirst();
    }

    /** The unit itself if it holds a duty, otherwise the nearest one above it that does: 监察大队 works under 区人社局's. */
    public Optional<DutyHolder> answeringFor(String unitCode) {
        return Stream.iterate(
                        holder(unitCode),
                        Optional::isPresent,
                        holder -> holder.map(DutyHolder::parentCode).flatMap(this::holder))
                .flatMap(Optional::stream)
                .filter(holder -> !assignments.ofUnit(holder.code()).isEmpty())
                .findFirst();
    }

    /** Units that hold at least one duty, in the district's fixed order. */
    public List<DutyHolder> dutiful() {
        return holders.stream()
                .filter(holder -> !assignments.ofUnit(holder.code()).isEmpty())
                .toList();
    }

    /** What a unit owes, measure by measure: where it is responsible first, then where it supports. */
    public List<DutyLine> dutiesOf(String unitCode) {
        return assignments.ofUnit(unitCode).stream()
                .sorted(Comparator.comparing(Assignment::role))
                .flatMap(this::lines)
                .toList();
    }

    private Stream<DutyLine> lines(Assignment assignment) {
        var row = breakdown.row(assignment.rowNo());
        return breakdown.measuresOf(row).stream()
                .map(measure -> new DutyLine(breakdown.task(row.taskNo()), row, measure, assignment));
    }
}
