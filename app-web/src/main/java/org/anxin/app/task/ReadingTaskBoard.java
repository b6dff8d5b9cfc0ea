package org.anxin.app.task;

import java.util.List;
import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.task.BoardFilter;
import org.anxin.domain.task.DutyHolder;
import org.anxin.domain.task.ResolvedBreakdown;
import org.anxin.domain.task.Task;
import org.anxin.domain.task.TaskBoard;
import org.anxin.domain.task.TaskBreakdown;
import org.anxin.domain.task.TaskBreakdowns;
import org.anxin.domain.task.UnitRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who is logged in reads who does what; his own unit comes first. */
@Service
public class ReadingTaskBoard {

    private final TodaysBreakdown today;
    private final TaskBreakdowns breakdowns;

    ReadingTaskBoard(TodaysBreakdown today, TaskBreakdowns breakdowns) {
        this.today = today;
        this.breakdowns = breakdowns;
    }

    /**
     * @param units that hold duties, to choose from
     * @param own the part of the asker's unit, if it has one
     */
    public record BoardPage(TaskBoard board, List<Task> tasks, List<DutyHolder> units, Optional<OwnPart> own) {}

    /** @param unit the asker's unit, or the one above it that holds the duties */
    public record OwnPart(DutyHolder unit, long responsible, long supporting) {}

    @Transactional(readOnly = true)
    public BoardPage page(BoardFilter filter, Actor asker) {
        var resolved = today.resolve();
        var own = ownPart(resolved, asker);
        var ownCode = own.map(part -> part.unit().code()).orElse("");
        return new BoardPage(
                TaskBoard.of(resolved, filter, ownCode), resolved.breakdown().tasks(), resolved.dutiful(), own);
    }

    @Transactional(readOnly = true)
    public Optional<OwnPart> ownPart(Actor asker) {
        return ownPart(today.resolve(), asker);
    }

    @Transactional(readOnly = true)
    public TaskBreakdown breakdown() {
        return breakdowns.current();
    }

    private static Optional<OwnPart> ownPart(ResolvedBreakdown resolved, Actor asker) {
        return resolved.answeringFor(asker.unitCode())
                .map(unit -> new OwnPart(
                        unit, rows(resolved, unit, UnitRole.RESPONSIBLE), rows(resolved, unit, UnitRole.SUPPORTING)));
    }

    private static long rows(ResolvedBreakdown resolved, DutyHolder unit, UnitRole role) {
        return resolved.assignments().ofUnit(unit.code()).stream()
                .filter(assignment -> assignment.role() == role)
                .count();
    }
}
