package org.anxin.app.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.app.shared.reference.KeepingReferences;
import org.anxin.domain.project.PartyRole;
import org.anxin.domain.project.Project;
import org.anxin.domain.project.Project.Facts;
import org.anxin.domain.project.ProjectParties;
import org.anxin.domain.project.ProjectParty;
import org.anxin.domain.project.ProjectParty.Part;
import org.anxin.domain.project.ProjectReach;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.project.Projects;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sector bureaus and inspectors register projects and keep what is known of them. */
@Service
public class RegisteringProjects {

    private static final String TABLE = "project";

    private final Projects projects;
    private final ProjectParties parties;
    private final ProjectCodes codes;
    private final OpenProjects open;
    private final ReceivingFiles receiving;
    private final KeepingReferences references;
    private final TellingOfChanges telling;
    private final Clock clock;

    RegisteringProjects(
            Projects projects,
            ProjectParties parties,
            ProjectCodes codes,
            OpenProjects open,
            ReceivingFiles receiving,
            KeepingReferences references,
            TellingOfChanges telling,
            Clock clock) {
        this.projects = projects;
        this.parties = parties;
        this.codes = codes;
        this.open = open;
        this.receiving = receiving;
        this.references = references;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * A project as it is registered.
     *
     * @param code null for one of ours
     * @param since since when it is in that state; null where that is not known
     * @param owner the enterprise that is 建设单位, as far as it is known
     * @param contractor the enterprise that is 施工总承包, as far as it is known
     * @param importRunId the file it came with, or null
     */
    public record Registration(
            @Nullable String code,
            Facts facts,
            ProjectState state,
            @Nullable LocalDate since,
            @Nullable UUID owner,
            @Nullable UUID contractor,
            @Nullable UUID importRunId) {}

    public record Step(
            UUID projectId,
            long version,
            ProjectState next,
            LocalDate onDay,
            @Nullable String reason) {}

    @Transactional
    public Project register(Registration registration, Actor by) {
        var facts = registration.facts();
        ProjectReach.check(by.scopeOf(Permission.PROJECT_EDIT), facts.site().sector());
        if (registration.code() != null && projects.existsByCode(registration.code())) {
            throw new RuleViolation("project.code-taken", registration.code());
        }
        var today = LocalDate.now(clock);
        var code = registration.code() == null ? codes.next(today) : registration.code();
        var project = new Project(code, facts, registration.state(), registration.since(), by, today, clock.instant());
        if (registration.importRunId() != null) {
            project.importedBy(registration.importRunId());
        }
        projects.save(project);
        addFirstParties(project, registration, by);
        telling.of(project.id());
        return project;
    }

    private void addFirstParties(Project project, Registration registration, Actor by) {
        List<ProjectParty> known = new ArrayList<>();
        if (registration.owner() != null) {
            known.add(parties.save(new ProjectParty(
                    project.id(), Part.of(PartyRole.OWNER, registration.owner(), null), known, by, clock.instant())));
        }
        if (registration.contractor() != null) {
            var above = known.isEmpty() ? null : known.getFirst().id();
            parties.save(new ProjectParty(
                    project.id(),
                    Part.of(PartyRole.GENERAL_CONTRACTOR, registration.contractor(), above),
                    known,
                    by,
                    clock.instant()));
        }
    }

    @Transactional
    public void describe(UUID id, long version, Facts facts, Actor by) {
        var project = kept(id, version, by);
        ProjectReach.check(by.scopeOf(Permission.PROJECT_EDIT), facts.site().sector());
        project.describe(facts, LocalDate.now(clock));
        telling.of(id);
    }

    @Transactional
    public void step(Step step, Actor by) {
        var project = kept(step.projectId(), step.version(), by);
        project.become(step.next(), step.onDay(), step.reason(), by, LocalDate.now(clock), clock.instant());
        telling.of(project.id());
    }

    @Transactional
    public void voidProject(UUID id, long version, String reason, Actor by) {
        kept(id, version, by).voidIt(by, reason, clock.instant());
        references.voidWith(ProjectReferences.KIND, id.toString(), reason, by);
        telling.of(id);
    }

    /** The officer's appointment, the permit, the contract. */
    @Transactional
    public void addFiles(UUID id, List<IncomingFile> files, Actor by) {
        open.findKept(id, by);
        receiving.receive(ProjectFiles.KIND, id.toString(), files, by);
    }

    private Project kept(UUID id, long version, Actor by) {
        var project = open.findKept(id, by);
        StaleForm.refuse(version, project.version(), TABLE, id);
        return project;
    }
}
