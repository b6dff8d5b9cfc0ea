package org.anxin.domain.project.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * The general contractor has a labor and wage officer on the site.
 *
 * <p>Basis: Order 724, art. 28; 叶政办〔2018〕41号, 第9项.
 */
final class MissingWageOfficer implements DefectRule {

    static final String CODE = "no-wage-officer";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<Defect> in(ProjectFacts facts) {
        return facts.officer() == null ? Stream.of(Defect.of(CODE)) : Stream.empty();
    }
}
