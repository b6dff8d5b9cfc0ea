package org.anxin.domain.project.check;

import java.util.List;
import java.util.UUID;

/** Whom a suspicion on a project may be about. */
public interface SuspectParties {

    /** The project's parties that stand, by name. */
    List<NamedParty> of(UUID projectId);

    record NamedParty(UUID id, String name) {}
}
