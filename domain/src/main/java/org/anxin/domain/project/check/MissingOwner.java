package org.anxin.domain.project.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who builds is named: the owner answers for the money.
 *
 * <p>Basis: Order 724, art. 23, 24.
 */
final class MissingOwner implements DefectRule {

    static final String CODE = "no-owner";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<Defect> in(ProjectFacts facts) {
        return facts.has(WorkShare.OWNER) ? Stream.empty() : Stream.of(Defect.of(CODE));
    }
}
