package org.anxin.app.project.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Predicate;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.project.check.Defect;
import org.anxin.domain.project.check.DefectRules;
import org.anxin.domain.project.check.ProjectDefects;
import org.anxin.domain.project.check.ProjectFacts;
import org.anxin.domain.project.check.ProjectFactsOfDay;
import org.anxin.domain.project.check.Suspicion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out what is missing or wrong with projects, and what the books make one suspect. Done for a project after each change
 * and for all of them every night; as often as one likes.
 */
@Service
public class DetectingDefects {

    private static final String GUARANTEE_REQUIRED = "project.payGuarantee.required";

    private final ProjectFactsOfDay facts;
    private final ProjectDefects defects;
    private final SuspectingContracting suspecting;
    private final PolicyParameters parameters;
    private final Clock clock;

    DetectingDefects(
            ProjectFactsOfDay facts,
            ProjectDefects defects,
            SuspectingContracting suspecting,
            PolicyParameters parameters,
            Clock clock) {
        this.facts = facts;
        this.defects = defects;
        this.suspecting = suspecting;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Every project that can have defects, or has some. */
    @Transactional(readOnly = true)
    public List<UUID> toBeLookedAt() {
        return facts.toBeLookedAt();
    }

    /** Of everything that the enterprise has a part in. */
    @Transactional
    public void detectWith(UUID enterpriseId) {
        var projects = facts.builtWith(enterpriseId);
        if (!projects.isEmpty()) {
            detect(projects);
        }
    }

    @Transactional
    public void detect(Collection<UUID> projectIds) {
        var today = LocalDate.now(clock);
        var rules = new DefectRules(guaranteeRequired());
        var found = new HashMap<UUID, List<Defect>>();
        var building = new ArrayList<UUID>();
        var suspicions = new ArrayList<Suspicion>();
        for (var project : facts.of(projectIds, today)) {
            var wrong = rules.in(project);
            found.put(project.projectId(), wrong);
            if (project.isBeingBuilt()) {
                building.add(project.projectId());
                suspicions.addAll(suspicions(project, wrong));
            }
        }
        defects.replace(projectIds, found, today);
        suspecting.reconcile(building, suspicions, today);
    }

    private static List<Suspicion> suspicions(ProjectFacts project, List<Defect> wrong) {
        return Suspicion.in(project, wrong);
    }

    /** As of the day of the business; before the first version nothing was asked for. */
    private Predicate<LocalDate> guaranteeRequired() {
        PolicyParameter parameter = parameters
                .findByCode(GUARANTEE_REQUIRED)
                .orElseThrow(() -> new NoSuchElementException("No policy parameter " + GUARANTEE_REQUIRED));
        return day -> parameter.versions().stream()
                .filter(version -> version.isInForceOn(day))
                .anyMatch(version -> version.flag().value());
    }
}
