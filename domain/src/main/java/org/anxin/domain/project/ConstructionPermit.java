package org.anxin.domain.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * On what the works may begin: a construction permit, or for traffic and water works an approval or filing.
 *
 * @param number as it stands on the paper
 * @param issuedOn day of the permit, approval or filing
 */
@Embeddable
public record ConstructionPermit(
        @Column(name = "permit_kind") @Enumerated(EnumType.STRING)
        PermitKind kind,

        @Column(name = "permit_no") @Nullable String number,
        @Column(name = "permit_on") LocalDate issuedOn) {

    /** Refuses what cannot be true. */
    public void check(LocalDate today) {
        if (issuedOn.isAfter(today)) {
            throw new RuleViolation("project.permit-in-future");
        }
    }
}
