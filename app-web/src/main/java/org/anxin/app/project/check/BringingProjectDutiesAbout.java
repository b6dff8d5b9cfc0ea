package org.anxin.app.project.check;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.anxin.app.task.obligation.RollingObligations;
import org.anxin.domain.project.check.NewProjectPatrol;
import org.anxin.domain.project.check.ObligedProject;
import org.anxin.domain.project.check.ObligedProjects;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.ObligationState;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.obligation.PlannedObligation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a project makes due is there as soon as the project is: saving a permit brings its patrol about. A patrol whose permit
 * was corrected gives way to the one of the right day, and comes back when the permit bears its day again; nothing is due on a project that was voided.
 */
@Service
public class BringingProjectDutiesAbout {

    private final ObligedProjects projects;
    private final ProjectDuties duties;
    private final RollingObligations rolling;
    private final Obligations obligations;
    private final Clock clock;

    BringingProjectDutiesAbout(
            ObligedProjects projects,
            ProjectDuties duties,
            RollingObligations rolling,
            Obligations obligations,
            Clock clock) {
        this.projects = projects;
        this.duties = duties;
        this.rolling = rolling;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID projectId) {
        var project = projects.find(projectId);
        var planned = project.map(duties::of).orElse(List.of());
        var keys = new HashSet<String>();
        planned.stream().map(PlannedObligation::instanceKey).forEach(keys::add);
        obligations.findUnendedAbout(ObligedProject.KIND, projectId.toString()).stream()
                .filter(obligation -> obligation.state() == ObligationState.OPEN)
                .filter(obligation -> !keys.contains(obligation.instanceKey()))
                .filter(obligation -> project.isEmpty() || isPatrol(obligation))
                .forEach(obligation -> obligation.voidIt(
                        project.isEmpty() ? "项目已作废" : "开工手续日期已更正，按更正后的日期另行生成",
                        Actor.SYSTEM.username(),
                        clock.instant()));
        comeBack(planned);
        rolling.bringAbout(planned);
    }

    /** A permit that bears its former date again is owed its former patrol. */
    private void comeBack(List<PlannedObligation> planned) {
        planned.stream()
                .filter(one -> one.cadence().code().equals(NewProjectPatrol.CADENCE))
                .flatMap(patrol -> obligations.findByInstanceKey(patrol.instanceKey()).stream())
                .filter(Obligation::hasGivenWay)
                .forEach(Obligation::comeBack);
    }

    private static boolean isPatrol(Obligation obligation) {
        return obligation.cadenceCode().equals(NewProjectPatrol.CADENCE);
    }
}
