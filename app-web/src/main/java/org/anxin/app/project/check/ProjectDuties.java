package org.anxin.app.project.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.anxin.domain.policy.ParameterVersion;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.project.check.NewProjectPatrol;
import org.anxin.domain.project.check.ObligedProject;
import org.anxin.domain.project.check.ObligedProjects;
import org.anxin.domain.project.check.PaymentCheck;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.ObligationPlanner;
import org.anxin.domain.task.obligation.PlannedObligation;
import org.springframework.stereotype.Component;

/** What projects make due: the patrol after a permit (O3), the look at the owner's payments each quarter (O15). */
@Component
class ProjectDuties implements ObligationPlanner {

    private static final String PATROL_WITHIN = "patrol.newProject.months";

    private final ObligedProjects projects;
    private final Cadences cadences;
    private final PolicyParameters parameters;
    private final Clock clock;

    ProjectDuties(ObligedProjects projects, Cadences cadences, PolicyParameters parameters, Clock clock) {
        this.projects = projects;
        this.cadences = cadences;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public List<PlannedObligation> plan(int year) {
        var planning = new Planning();
        return projects.of(year).stream()
                .flatMap(project -> planning.of(project, year))
                .toList();
    }

    /** Of one project, those of the permit's year and of this year. */
    List<PlannedObligation> of(ObligedProject project) {
        var planning = new Planning();
        int year = LocalDate.now(clock).getYear();
        return Stream.concat(planning.patrol(project).stream(), planning.checks(project, year))
                .toList();
    }

    /** Asks cadences and parameter once, however many projects there are. */
    private final class Planning {

        private final Cadence patrol;
        private final Cadence check;
        private final PolicyParameter within = parameters
                .findByCode(PATROL_WITHIN)
                .orElseThrow(() -> new NoSuchElementException("No policy parameter " + PATROL_WITHIN));

        Planning() {
            var all = cadences.all();
            patrol = named(all, NewProjectPatrol.CADENCE);
            check = named(all, PaymentCheck.CADENCE);
        }

        Stream<PlannedObligation> of(ObligedProject project, int year) {
            return Stream.concat(
                    patrol(project).filter(planned -> planned.period().year() == year).stream(), checks(project, year));
        }

        /** A permit from before the remark was in force asks for none. */
        Optional<PlannedObligation> patrol(ObligedProject project) {
            var permitOn = project.permitOn();
            return permitOn == null || project.patrolAnswered()
                    ? Optional.empty()
                    : inForce(permitOn)
                            .map(version -> NewProjectPatrol.of(patrol, project, permitOn, version.months()));
        }

        Stream<PlannedObligation> checks(ObligedProject project, int year) {
            return PaymentCheck.of(check, project, year, LocalDate.now(clock)).stream();
        }

        private Optional<ParameterVersion> inForce(LocalDate day) {
            return within.versions().stream()
                    .filter(version -> version.isInForceOn(day) && version.isFor(null))
                    .findFirst();
        }

        private static Cadence named(List<Cadence> all, String code) {
            return all.stream()
                    .filter(cadence -> cadence.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException("No cadence " + code));
        }
    }
}
