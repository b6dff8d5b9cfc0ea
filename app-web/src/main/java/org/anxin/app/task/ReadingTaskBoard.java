package org.anxin.app.task;

import java.time.Clock;
import java.time.LocalDate;
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
import org.anxin.domain.task.obligation.CompletionBoard;
import org.anxin.domain.task.obligation.CompletionMatrix;
import org.anxin.domain.task.obligation.ObligationLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who is logged in reads who does what; his own unit comes first. */
@Service
public class ReadingTaskBoard {

    private final TodaysBreakdown today;
    private final TaskBreakdowns breakdowns;
    private final ObligationLedger ledger;
    private final Clock clock;

    ReadingTaskBoard(TodaysBreakdown today, TaskBreakdowns breakdowns, ObligationLedger ledger, Clock clock) {
        this.today = today;
        this.breakdowns = breakdowns;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param completion how far a year's obligations have come, where that is asked for
     * @param units that hold duties, to choose from
     * @param own the part of the asker's unit, if it has one
     */
    public record BoardPage(
            TaskBoard board,
            @Nullable CompletionBoard completion,
            List<Task> tasks,
            List<DutyHolder> units,
            Optional<OwnPart> own) {}

    /** @param unit the asker's unit, or the one above it that holds the duties */
    public record OwnPart(DutyHolder unit, long responsible, long supporting) {}

    /** 分工: who answers for what. */
    @Transactional(readOnly = true)
    public BoardPage page(BoardFilter filter, Actor asker) {
        var resolved = today.resolve();
        var own = ownPart(resolved, asker);
        return page(resolved, TaskBoard.of(resolved, filter, codeOf(own)), null, own);
    }

    /**
     * 完成情况: the same board with how far the year's obligations have come.
     *
     * @param onlyOwed leaves out rows and units that owe nothing in the year
     */
    @Transactional(readOnly = true)
    public BoardPage completion(BoardFilter filter, int year, boolean onlyOwed, Actor asker) {
        var resolved = today.resolve();
        var own = ownPart(resolved, asker);
        var matrix = new CompletionMatrix(ledger.matrix(year, LocalDate.now(clock)));
        var all = CompletionBoard.of(resolved, filter, codeOf(own), year, matrix);
        var completion = onlyOwed ? all.onlyOwed() : all;
        return page(resolved, completion.board(), completion, own);
    }

    private static BoardPage page(
            ResolvedBreakdown resolved, TaskBoard board, @Nullable CompletionBoard completion, Optional<OwnPart> own) {
        return new BoardPage(board, completion, resolved.breakdown().tasks(), resolved.dutiful(), own);
    }

    private static String codeOf(Optional<OwnPart> own) {
        return own.map(part -> part.unit().code()).orElse("");
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
