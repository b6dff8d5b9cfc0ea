package org.anxin.domain.wageaccount.labor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All progress payments, voided ones too. */
public interface ProgressPayments {

    ProgressPayment save(ProgressPayment payment);

    Optional<ProgressPayment> findById(UUID id);

    /** Those of the projects that stand, for whoever looks whether a cycle is recorded already. */
    List<ProgressPayment> findStandingOf(Collection<UUID> projectIds);

    /** Those of a recording unit whose low share was refused and not explained anew, the earliest cycle first. */
    List<ProgressPayment> findRefusedOf(String unitCode);

    /** Those of a recording unit with a low share for which nobody has given a reason. */
    int countUnexplainedOf(String unitCode);

    /** One whose cycle shares a day with these days: labor cost is due once for the works of a day. */
    default Optional<ProgressPayment> findOverlapping(UUID projectId, LocalDate from, LocalDate to) {
        return findStandingOf(List.of(projectId)).stream()
                .filter(payment ->
                        !payment.cycleFrom().isAfter(to) && !payment.cycleTo().isBefore(from))
                .findFirst();
    }
}
