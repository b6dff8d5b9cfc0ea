package org.anxin.domain.project.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * Work is given to enterprises, never to a person (个人).
 *
 * <p>Basis: Order 724, art. 36; 建市规〔2019〕1号, 第六条、第十二条.
 */
final class PersonAsContractor implements DefectRule {

    static final String CODE = "person-as-contractor";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public Stream<Defect> in(ProjectFacts facts) {
        return facts.parties().stream()
                .filter(party -> party.person() && party.share().isWork())
                .map(party -> Defect.of(CODE, party));
    }
}
