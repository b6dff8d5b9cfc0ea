package org.anxin.domain.project;

import org.anxin.domain.organization.Sector;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.Scope;

/** A sector bureau keeps the projects of its own sector; what it registered for another one it would not see itself. */
public final class ProjectReach {

    private ProjectReach() {}

    public static void check(Scope scope, Sector sector) {
        if (!covers(scope, sector)) {
            throw new RuleViolation("project.other-sector");
        }
    }

    public static boolean covers(Scope scope, Sector sector) {
        return !(scope instanceof Scope.Sector(var own, var path)) || own.equals(sector.name());
    }
}
