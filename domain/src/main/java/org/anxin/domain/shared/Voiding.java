package org.anxin.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a record does not count, who said so and why (作废): nothing is deleted. */
@Embeddable
public record Voiding(
        @Column(name = "voided_by") String by,
        @Column(name = "voided_at") Instant at,
        @Column(name = "void_reason") String reason) {

    public static Voiding of(Actor by, String reason, Instant now) {
        return new Voiding(by.username(), now, reason.strip());
    }
}
