package org.anxin.app.project.check;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.project.check.ClauseCheck;
import org.anxin.domain.project.check.ClauseChecklist;
import org.anxin.domain.project.check.ClauseChecks;
import org.anxin.domain.project.check.ClauseLedger;
import org.anxin.domain.project.check.ClauseLine;
import org.anxin.domain.project.check.SectorShare;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 合同必备条款: what a project's contract says and where, and how many contracts say all of it. */
@Service
public class CheckingClauses {

    private final ReachableProjects projects;
    private final ClauseChecks checks;
    private final ClauseLedger ledger;
    private final DetectingDefects detecting;
    private final Clock clock;

    CheckingClauses(
            ReachableProjects projects,
            ClauseChecks checks,
            ClauseLedger ledger,
            DetectingDefects detecting,
            Clock clock) {
        this.projects = projects;
        this.checks = checks;
        this.ledger = ledger;
        this.detecting = detecting;
        this.clock = clock;
    }

    /**
     * A contract's checklist as its page shows it.
     *
     * @param version what a form is opened with
     * @param edit whether the asker may check it
     */
    public record Checklist(ProjectCard project, ClauseChecklist clauses, long version, boolean edit) {}

    /** How far it is, for a project that the asker has before them. */
    @Transactional(readOnly = true)
    public ClauseChecklist standing(UUID projectId) {
        return checks.of(projectId);
    }

    @Transactional(readOnly = true)
    public Checklist open(UUID projectId, Actor asker) {
        return new Checklist(
                projects.find(projectId, asker),
                checks.of(projectId),
                checks.version(projectId),
                projects.may(projectId, asker, Permission.PROJECT_EDIT));
    }

    /** @param checked those that were looked at; the others count as not checked */
    @Transactional
    public void check(UUID projectId, long version, List<ClauseCheck> checked, Actor by) {
        projects.find(projectId, by, Permission.PROJECT_EDIT);
        StaleForm.refuse(version, checks.versionForChange(projectId), "contract_clause_check", projectId);
        checks.replace(projectId, checked, by, clock.instant());
        detecting.detect(List.of(projectId));
    }

    @Transactional(readOnly = true)
    public ListPage<ClauseLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.PROJECT_READ));
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<ClauseLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.PROJECT_EXPORT), line);
    }

    /** 合同合规率, sector by sector. */
    @Transactional(readOnly = true)
    public List<SectorShare> compliance(Actor asker) {
        return ledger.compliance(asker.scopeOf(Permission.PROJECT_READ));
    }
}
