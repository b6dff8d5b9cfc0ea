package org.anxin.domain.project.check;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.policy.Money;
import org.anxin.domain.project.check.PaymentGuarantee.Terms;
import org.anxin.domain.shared.Actor;
import org.junit.jupiter.api.Test;

/** The owner's guarantee of the project payment (Order 724, art. 24). */
class PaymentGuaranteeTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final Actor CLERK = new Actor("zhujian", "郑住建（示例）", "ZJ", "区住建局", "/ZJ/", Map.of());

    @Test
    void countsThroughItsLastDay() {
        var guarantee = guarantee(500_000, MARCH_1.plusDays(10));

        assertThat(guarantee.hasExpiredBy(MARCH_1.plusDays(9))).isFalse();
        assertThat(guarantee.hasExpiredBy(MARCH_1.plusDays(10))).isFalse();
        assertThat(guarantee.hasExpiredBy(MARCH_1.plusDays(11))).isTrue();
    }

    @Test
    void refusesAnEndBeforeItsBeginningAndAnAmountOfNothing() {
        assertThatRule(() -> guarantee(500_000, MARCH_1.minusDays(1))).isRefusedWith("guarantee.ends-before-it-begins");
        assertThatRule(() -> guarantee(0, MARCH_1)).isRefusedWith("guarantee.amount");
    }

    @Test
    void isVoidedOnceAndWithAReason() {
        var guarantee = guarantee(500_000, MARCH_1);
        assertThatRule(() -> guarantee.voidIt(" ", CLERK, NOW)).isRefusedWith("guarantee.void-reason");

        guarantee.voidIt("金额登记错误", CLERK, NOW);

        assertThat(guarantee.voidReason()).contains("金额登记错误");
        assertThatRule(() -> guarantee.voidIt("再次", CLERK, NOW)).isRefusedWith("guarantee.voided");
    }

    private static PaymentGuarantee guarantee(long yuan, LocalDate validTo) {
        return new PaymentGuarantee(
                UUID.randomUUID(),
                new Terms(GuaranteeForm.BANK, "工商银行", null, Money.of(yuan), MARCH_1, validTo),
                CLERK,
                NOW);
    }
}
