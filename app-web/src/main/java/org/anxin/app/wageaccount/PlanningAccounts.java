package org.anxin.app.wageaccount;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.PlanLedger;
import org.anxin.domain.wageaccount.PlanLine;
import org.anxin.domain.wageaccount.PlanStep;
import org.anxin.domain.wageaccount.PlanStepKind;
import org.anxin.domain.wageaccount.PlanSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 专用账户落实计划: by when each project under construction has its account, step by step. */
@Service
public class PlanningAccounts {

    private final PlanSteps steps;
    private final PlanLedger ledger;
    private final ProjectCards projects;
    private final Clock clock;

    PlanningAccounts(PlanSteps steps, PlanLedger ledger, ProjectCards projects, Clock clock) {
        this.steps = steps;
        this.ledger = ledger;
        this.projects = projects;
        this.clock = clock;
    }

    /** A project's plan as its form shows it. */
    public record Plan(ProjectCard project, Map<PlanStepKind, PlanStep> steps) {

        /** Another one with each step that is planned, planned anew or done. */
        public long version() {
            return steps.values().stream().mapToLong(step -> 1 + step.version()).sum();
        }

        private UUID lastChanged() {
            return steps.values().stream()
                    .max(Comparator.comparing(PlanStep::recordedAt))
                    .map(PlanStep::id)
                    .orElse(project.id());
        }
    }

    @Transactional(readOnly = true)
    public ListPage<PlanLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.PROJECT_READ), today());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<PlanLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.ACCOUNT_EXPORT), today(), line);
    }

    @Transactional(readOnly = true)
    public Plan of(UUID projectId, Actor asker) {
        return new Plan(project(projectId, asker), byKind(projectId));
    }

    /**
     * What has a day is planned for it; a step once planned is planned anew, and stays.
     *
     * @param version of the plan as its form showed it
     */
    @Transactional
    public void plan(UUID projectId, long version, Map<PlanStepKind, LocalDate> days, @Nullable String note, Actor by) {
        var plan = of(projectId, by);
        StaleForm.refuse(version, plan.version(), "wage_account_plan_step", plan.lastChanged());
        if (days.isEmpty()) {
            throw new RuleViolation("plan.no-day");
        }
        var existing = plan.steps();
        var now = clock.instant();
        new EnumMap<>(days).forEach((kind, day) -> {
            var step = existing.get(kind);
            if (step == null) {
                steps.save(new PlanStep(projectId, kind, day, note, by, now));
            } else {
                step.replan(day, note, by, now);
            }
        });
        steps.settle(List.of(projectId));
    }

    private ProjectCard project(UUID id, Actor asker) {
        return projects.find(id, asker.scopeOf(Permission.ACCOUNT_EDIT)).orElseThrow(() -> new NotFound("project", id));
    }

    private Map<PlanStepKind, PlanStep> byKind(UUID projectId) {
        return steps.findByProjectId(projectId).stream().collect(Collectors.toMap(PlanStep::step, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
