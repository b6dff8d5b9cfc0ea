package org.anxin.domain.project.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * A subcontractor has a certificate that was valid as long as it worked, the last day included.
 *
 * <p>Basis: Order 724, art. 33; 叶政办〔2018〕41号, 第10项.
 */
final class SubcontractorCertificate implements DefectRule {

    static final String NONE = "no-certificate";
    static final String EXPIRED = "certificate-expired";

    @Override
    public List<String> codes() {
        return List.of(NONE, EXPIRED);
    }

    @Override
    public Stream<Defect> in(ProjectFacts facts) {
        return facts.subcontractors().filter(party -> !party.person()).flatMap(party -> of(party, facts));
    }

    private static Stream<Defect> of(ProjectFacts.Party party, ProjectFacts facts) {
        var until = party.certificateTo();
        if (until == null) {
            return Stream.of(Defect.of(NONE, party));
        }
        return until.isBefore(party.lastDay(facts.today())) ? Stream.of(Defect.of(EXPIRED, party)) : Stream.empty();
    }
}
