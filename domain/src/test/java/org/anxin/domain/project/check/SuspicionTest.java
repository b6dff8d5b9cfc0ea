package org.anxin.domain.project.check;

import static org.anxin.domain.project.check.AProject.aProject;
import static org.anxin.domain.project.check.AProject.party;
import static org.anxin.domain.project.check.AProject.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the books make one suspect (建市规〔2019〕1号, 第六条、第十二条). */
class SuspicionTest {

    private final DefectRules rules = new DefectRules(day -> true);

    @Test
    void aPersonInTheOwnersContractIsIllegalContractingBelowItIllegalSubcontracting() {
        var contractor = person(WorkShare.GENERAL_CONTRACTOR, "张某");
        var foreman = person(WorkShare.LABOR_SUBCONTRACTOR, "李某");

        assertThat(in(aProject().with(contractor).with(foreman)))
                .extracting(Suspicion::partyId, Suspicion::kind)
                .containsExactly(
                        tuple(contractor.id(), FindingKind.ILLEGAL_CONTRACTING),
                        tuple(foreman.id(), FindingKind.ILLEGAL_SUBCONTRACTING));
    }

    @Test
    void workThatIsGivenOnIsSuspectedOfWhoTookIt() {
        var specialist = party(WorkShare.SPECIALIST_SUBCONTRACTOR, null, "幕墙公司");
        var second = party(WorkShare.SPECIALIST_SUBCONTRACTOR, specialist, "门窗公司");

        assertThat(in(aProject().with(specialist).with(second)))
                .extracting(Suspicion::partyId, Suspicion::kind)
                .containsExactly(tuple(second.id(), FindingKind.ILLEGAL_SUBCONTRACTING));
    }

    @Test
    void aMissingCertificateIsADefectAndNoSuspicion() {
        assertThat(in(aProject().with(party(WorkShare.SPECIALIST_SUBCONTRACTOR, null, "幕墙公司", null, null))))
                .isEmpty();
    }

    private List<Suspicion> in(AProject project) {
        var facts = project.build();
        return Suspicion.in(facts, rules.in(facts));
    }
}
