package org.anxin.domain.project.check;

import org.anxin.domain.organization.Sector;

/** How many of a sector's projects have something: clauses, a guarantee. Only those that are being built count. */
public record SectorShare(Sector sector, int projects, int having) {

    /** Whole percent, rounded down: 100 only when none is missing. */
    public int percent() {
        return projects == 0 ? 0 : having * 100 / projects;
    }
}
