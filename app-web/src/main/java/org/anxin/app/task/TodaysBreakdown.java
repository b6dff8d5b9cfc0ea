package org.anxin.app.task;

import java.time.Clock;
import java.time.LocalDate;
import org.anxin.domain.task.AssignmentResolution;
import org.anxin.domain.task.DutyHolders;
import org.anxin.domain.task.ResolvedBreakdown;
import org.anxin.domain.task.TaskBreakdowns;
import org.springframework.stereotype.Component;

/** The task breakdown with the units that hold its duties today. Two statements, however it is shown. */
@Component
public class TodaysBreakdown {

    private final TaskBreakdowns breakdowns;
    private final DutyHolders holders;
    private final Clock clock;

    TodaysBreakdown(TaskBreakdowns breakdowns, DutyHolders holders, Clock clock) {
        this.breakdowns = breakdowns;
        this.holders = holders;
        this.clock = clock;
    }

    public ResolvedBreakdown resolve() {
        var breakdown = breakdowns.current();
        var units = holders.all();
        var resolution = new AssignmentResolution(breakdown.phrases(), units, holders.listMembers());
        return new ResolvedBreakdown(breakdown, units, resolution.on(LocalDate.now(clock)));
    }
}
