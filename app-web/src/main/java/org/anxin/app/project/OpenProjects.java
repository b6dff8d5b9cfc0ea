package org.anxin.app.project;

import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.project.Project;
import org.anxin.domain.project.ProjectLedger;
import org.anxin.domain.project.ProjectLine;
import org.anxin.domain.project.Projects;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.springframework.stereotype.Component;

/** Finds a project for somebody: out of scope and non-existent are the same. */
@Component
class OpenProjects {

    private final Projects projects;
    private final ProjectLedger ledger;

    OpenProjects(Projects projects, ProjectLedger ledger) {
        this.projects = projects;
        this.ledger = ledger;
    }

    ProjectLine line(UUID id, Actor asker) {
        return shown(id, asker, Permission.PROJECT_READ).orElseThrow(() -> new NotFound("project", id));
    }

    Project find(UUID id) {
        return projects.findById(id).orElseThrow(() -> new NotFound("project", id));
    }

    /** One that stands and that the asker keeps. */
    Project findKept(UUID id, Actor asker) {
        if (!mayKeep(id, asker)) {
            throw new NotFound("kept project", id);
        }
        return find(id);
    }

    boolean mayKeep(UUID id, Actor asker) {
        return shown(id, asker, Permission.PROJECT_EDIT)
                .filter(line -> !line.voided())
                .isPresent();
    }

    /** Whether somebody who has it before them keeps it. */
    boolean readerKeeps(ProjectLine line, Actor asker) {
        return !line.voided()
                && asker.may(Permission.PROJECT_EDIT)
                && (asker.scopeOf(Permission.PROJECT_EDIT).equals(asker.scopeOf(Permission.PROJECT_READ))
                        || mayKeep(line.id(), asker));
    }

    boolean shows(UUID id, Actor asker) {
        return shown(id, asker, Permission.PROJECT_READ).isPresent();
    }

    private Optional<ProjectLine> shown(UUID id, Actor asker, Permission permission) {
        return asker.may(permission) ? ledger.find(id, asker.scopeOf(permission)) : Optional.empty();
    }
}
