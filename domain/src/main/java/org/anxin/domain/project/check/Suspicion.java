package org.anxin.domain.project.check;

import java.util.List;
import java.util.UUID;

/**
 * A defect that looks like illegal contracting: a person as contractor, work that a subcontractor gave on.
 *
 * <p>Missing or expired certificates are none: they more often lack in the books than in life.
 *
 * <p>Basis: 建市规〔2019〕1号, 第六条第一项、第十二条第一项、第五项、第六项.
 */
public record Suspicion(UUID projectId, UUID partyId, FindingKind kind, Defect defect) {

    /** What the defects of a project make one suspect. */
    public static List<Suspicion> in(ProjectFacts facts, List<Defect> defects) {
        return facts.parties().stream()
                .flatMap(party -> defects.stream()
                        .filter(defect -> party.id().equals(defect.partyId()) && isOne(defect.code()))
                        .limit(1)
                        .map(defect -> new Suspicion(facts.projectId(), party.id(), kind(party), defect)))
                .toList();
    }

    private static boolean isOne(String code) {
        return switch (code) {
            case PersonAsContractor.CODE, UnlawfulResubcontract.WORK, UnlawfulResubcontract.LABOR -> true;
            default -> false;
        };
    }

    /** The owner's own contract is 发包, everything below it 分包. */
    private static FindingKind kind(ProjectFacts.Party party) {
        return party.share() == WorkShare.GENERAL_CONTRACTOR
                ? FindingKind.ILLEGAL_CONTRACTING
                : FindingKind.ILLEGAL_SUBCONTRACTING;
    }
}
