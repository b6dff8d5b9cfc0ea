package org.anxin.domain.project.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * A specialist subcontractor gives on its labor only, a labor subcontractor gives on nothing. Material that somebody buys and
 * machines that somebody rents are no subcontract.
 *
 * <p>Basis: 建市规〔2019〕1号, 第十二条第五项、第六项; 叶政办〔2018〕41号, 第10项.
 */
final class UnlawfulResubcontract implements DefectRule {

    static final String WORK = "work-resubcontracted";
    static final String LABOR = "labor-resubcontracted";

    @Override
    public List<String> codes() {
        return List.of(WORK, LABOR);
    }

    @Override
    public Stream<Defect> in(ProjectFacts facts) {
        return facts.parties().stream()
                .flatMap(party -> facts.parentOf(party).stream().flatMap(parent -> of(party, parent.share())));
    }

    private static Stream<Defect> of(ProjectFacts.Party party, WorkShare above) {
        return switch (above) {
            case SPECIALIST_SUBCONTRACTOR ->
                party.share().isWork() && party.share() != WorkShare.LABOR_SUBCONTRACTOR
                        ? Stream.of(Defect.of(WORK, party))
                        : Stream.empty();
            case LABOR_SUBCONTRACTOR -> Stream.of(Defect.of(LABOR, party));
            default -> Stream.empty();
        };
    }
}
