package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Every rule on what a project that is being built must have. */
public final class DefectRules {

    private final List<DefectRule> rules;

    /** @param guaranteeRequiredOn whether the law asked for a payment guarantee on a day */
    public DefectRules(Predicate<LocalDate> guaranteeRequiredOn) {
        rules = List.of(
                new MissingOwner(),
                new MissingGeneralContractor(),
                new MissingPermit(),
                new UnmetClauses(),
                new PersonAsContractor(),
                new UnlawfulResubcontract(),
                new SubcontractorCertificate(),
                new MissingWageOfficer(),
                new MissingPaymentGuarantee(guaranteeRequiredOn));
    }

    /** In the order of the rules; none for what is not being built. */
    public List<Defect> in(ProjectFacts facts) {
        return facts.isBeingBuilt()
                ? rules.stream().flatMap(rule -> rule.in(facts)).distinct().toList()
                : List.of();
    }

    /** All codes that can be found, in the order of the rules. */
    public List<String> codes() {
        return rules.stream().flatMap(rule -> rule.codes().stream()).toList();
    }
}
