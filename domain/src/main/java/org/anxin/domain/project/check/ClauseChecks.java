package org.anxin.domain.project.check;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.anxin.domain.shared.Actor;

/** The clause checks of projects. */
public interface ClauseChecks {

    /** In the clauses' order. */
    ClauseChecklist of(UUID projectId);

    /** Names the last change, for a form that was opened before it; 0 while nothing is checked. */
    long version(UUID projectId);

    /** The same, and nobody else changes them until the transaction ends. */
    long versionForChange(UUID projectId);

    /** Keeps these and takes the others out; what is as it was stays untouched. */
    void replace(UUID projectId, Collection<ClauseCheck> checks, Actor by, Instant now);
}
