package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The owner has guaranteed the project payment, and the guarantee has not run out; where the law asked for it on the day of
 * the contract.
 *
 * <p>Basis: Order 724, art. 24, 57(1), in force since 2020-05-01; before it 叶政办〔2018〕41号, 第19项 only 推行.
 */
final class MissingPaymentGuarantee implements DefectRule {

    static final String NONE = "no-guarantee";
    static final String EXPIRED = "guarantee-expired";

    private final Predicate<LocalDate> requiredOn;

    MissingPaymentGuarantee(Predicate<LocalDate> requiredOn) {
        this.requiredOn = requiredOn;
    }

    @Override
    public List<String> codes() {
        return List.of(NONE, EXPIRED);
    }

    @Override
    public Stream<Defect> in(ProjectFacts facts) {
        if (!requiredOn.test(facts.since())
                || facts.guarantees().stream().anyMatch(last -> !last.isBefore(facts.today()))) {
            return Stream.empty();
        }
        return Stream.of(Defect.of(facts.guarantees().isEmpty() ? NONE : EXPIRED));
    }
}
