package org.anxin.app.project.check;

import java.util.UUID;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.project.ProjectCards;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.springframework.stereotype.Component;

/** Finds a project for somebody: out of scope and non-existent are the same. */
@Component
class ReachableProjects {

    private final ProjectCards cards;

    ReachableProjects(ProjectCards cards) {
        this.cards = cards;
    }

    ProjectCard find(UUID id, Actor asker) {
        return find(id, asker, Permission.PROJECT_READ);
    }

    /** For somebody who may do this with it. */
    ProjectCard find(UUID id, Actor asker, Permission permission) {
        return cards.find(id, asker.scopeOf(permission)).orElseThrow(() -> new NotFound("project", id));
    }

    /** Whether somebody who reads it may do this with it, too. */
    boolean may(UUID id, Actor asker, Permission permission) {
        return asker.may(permission)
                && (asker.scopeOf(permission).equals(asker.scopeOf(Permission.PROJECT_READ))
                        || cards.find(id, asker.scopeOf(permission)).isPresent());
    }
}
