package org.anxin.domain.project.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is being built has its construction permit, or what stands for one in transport and water works (开工批复、开工备案).
 * A number alone does not say which of them it is.
 *
 * <p>Basis: 《建筑法》第七条; 叶政办〔2018〕41号, 第8—12项备注.
 */
final class MissingPermit implements DefectRule {

    static final String NONE = "no-permit";
    static final String NO_KIND = "permit-kind-missing";

    @Override
    public List<String> codes() {
        return List.of(NONE, NO_KIND);
    }

    @Override
    public Stream<Defect> in(ProjectFacts facts) {
        if (facts.permitOn() != null) {
            return Stream.empty();
        }
        return Stream.of(Defect.of(facts.permitNo() == null ? NONE : NO_KIND));
    }
}
