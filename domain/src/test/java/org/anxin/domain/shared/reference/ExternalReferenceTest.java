package org.anxin.domain.shared.reference;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.anxin.domain.shared.Actor;
import org.junit.jupiter.api.Test;

class ExternalReferenceTest {

    private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");

    @Test
    void isNotedAndVoidedWhenItWasWrong() {
        var reference = new ExternalReference("enterprise", "7", Platform.REAL_NAME, " 340000123 ", Actor.SYSTEM, NOW);
        assertThat(reference.number()).isEqualTo("340000123");

        assertThatRule(() -> reference.voidIt(Actor.SYSTEM, " ", NOW)).isRefusedWith("reference.void-reason");
        reference.voidIt(Actor.SYSTEM, "登记到了别的企业上", NOW);

        assertThat(reference.voidReason()).contains("登记到了别的企业上");
        assertThatRule(() -> reference.voidIt(Actor.SYSTEM, "再次", NOW)).isRefusedWith("reference.voided");
    }

    @Test
    void isNothingWithoutANumber() {
        assertThatRule(() -> new ExternalReference("enterprise", "7", Platform.OTHER, " ", Actor.SYSTEM, NOW))
                .isRefusedWith("reference.number");
    }
}
