package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Gathers the facts of projects, set by set. */
public interface ProjectFactsOfDay {

    /** Those of them that stand (not voided), and nobody else works out their defects until the transaction ends. */
    List<ProjectFacts> of(Collection<UUID> projectIds, LocalDate today);

    /** Projects that are being built and that the enterprise takes part in; in a fixed order. */
    List<UUID> builtWith(UUID enterpriseId);

    /** Everything that is being built, or was when its defects were last worked out; in a fixed order. */
    List<UUID> toBeLookedAt();
}
