package org.anxin.domain.project.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * The general contractor is named: it answers for all wages on the site.
 *
 * <p>Basis: Order 724, art. 30.
 */
final class MissingGeneralContractor implements DefectRule {

    static final String CODE = "no-general-contractor";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<Defect> in(ProjectFacts facts) {
        return facts.has(WorkShare.GENERAL_CONTRACTOR) ? Stream.empty() : Stream.of(Defect.of(CODE));
    }
}
