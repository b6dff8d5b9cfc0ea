package org.anxin.domain.wageaccount.labor;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.policy.Months;
import org.anxin.domain.policy.Percent;
import org.anxin.domain.policy.PolicyAnswer;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.wageaccount.labor.ProgressPayment.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressPaymentTest {

    private static final Instant NOW = Instant.parse("2026-05-02T01:00:00Z");
    private static final LocalDate MAY_2 = LocalDate.of(2026, 5, 2);
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final UUID VERSION = new UUID(9, 9);
    private static final Actor CLERK =
            new Actor("zhujian", "住建（示例）", "341504-ZJ", "区住建局", "/340000/341500/341504/341504-ZJ/", Map.of());

    @Test
    void thirtyPercentOfAMillionHasToGoIntoTheAccountWithinAMonthOfTheCycle() {
        var payment = paid("1000000", LaborCostMethod.RATIO, "30", null, null);

        assertThat(payment.expectedLaborCost()).isEqualByComparingTo("300000.00");
        assertThat(payment.dueOn()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(payment.formula())
                .contains("进度款 1,000,000.00 元 × 30% = 300,000.00 元")
                .contains("周期截止日 2026-03-31 起 1 个月内到账");
        assertThat(payment.lowRatio()).isEqualTo(LowRatio.NOT_LOW);
    }

    @Test
    void aContractByAmountCountsWhatWasReported() {
        var payment = paid("1000000", LaborCostMethod.REPORTED, null, "420000.50", null);

        assertThat(payment.expectedLaborCost()).isEqualByComparingTo("420000.50");
        assertThatRule(() -> paid("1000000", LaborCostMethod.REPORTED, null, null, null))
                .isRefusedWith("labor.no-reported-amount");
        assertThatRule(() -> paid("1000000", null, null, null, null)).isRefusedWith("labor.no-method");
    }

    @Test
    void justBelowThirtyPercentNeedsAReasonAndAnApproval() {
        var payment = paid("1000000", LaborCostMethod.RATIO, "29.99", null, null);
        assertThat(payment.lowRatio()).isEqualTo(LowRatio.UNAPPROVED);
        assertThatRule(() -> payment.explain(" ")).isRefusedWith("labor.low-ratio-reason");

        payment.explain("本周期主要为设备采购");
        payment.approveLowRatio();

        assertThat(payment.lowRatio()).isEqualTo(LowRatio.APPROVED);
        assertThatRule(payment::approveLowRatio).isRefusedWith("labor.nothing-to-explain");
    }

    @Test
    void whatTheSecondPersonRefusesWaitsForANewReason() {
        var payment = paid("1000000", LaborCostMethod.RATIO, "29.99", null, "设备采购");

        payment.refuseLowRatio("没有采购合同");

        assertThat(payment.lowRatio()).isEqualTo(LowRatio.REJECTED);
        assertThat(payment.lowRatioRefusal()).contains("没有采购合同");
        assertThatRule(payment::approveLowRatio).isRefusedWith("labor.nothing-to-explain");

        payment.explain("设备采购，合同已附");

        assertThat(payment.lowRatio()).isEqualTo(LowRatio.UNAPPROVED);
        assertThat(payment.lowRatioRefusal()).isEmpty();
    }

    @Test
    void aReportedAmountBelowThirtyPercentIsLowTooAndNothingPaidIsNot() {
        assertThat(paid("1000000", LaborCostMethod.REPORTED, null, "299999.99", "按实核定")
                        .lowRatio())
                .isEqualTo(LowRatio.UNAPPROVED);
        assertThat(paid("0", LaborCostMethod.REPORTED, null, "0", null).lowRatio())
                .isEqualTo(LowRatio.NOT_LOW);
    }

    @Test
    void aVoidedOneStaysAsItWas() {
        var payment = paid("1000000", LaborCostMethod.RATIO, "30", null, null);
        payment.voidIt(CLERK, "金额登记错误", NOW);

        assertThat(payment.voidReason()).contains("金额登记错误");
        assertThatRule(() -> payment.voidIt(CLERK, "再次", NOW)).isRefusedWith("labor.voided");
    }

    @Test
    void aCycleDoesNotEndBeforeItBegins() {
        assertThatRule(() -> new ProgressPayment(
                        new Facts(new UUID(1, 1), MARCH_31, MARCH_1, BigDecimal.TEN, null, null, null),
                        terms(LaborCostMethod.RATIO, "30"),
                        CLERK,
                        MAY_2,
                        NOW,
                        null))
                .isRefusedWith("labor.cycle-backwards");
    }

    private static ProgressPayment paid(
            String amount,
            @Nullable LaborCostMethod method,
            @Nullable String ratio,
            @Nullable String reported,
            @Nullable String reason) {
        return new ProgressPayment(
                new Facts(
                        new UUID(1, 1),
                        MARCH_1,
                        MARCH_31,
                        new BigDecimal(amount),
                        null,
                        reported == null ? null : new BigDecimal(reported),
                        reason),
                terms(method, ratio),
                CLERK,
                MAY_2,
                NOW,
                null);
    }

    private static LaborTerms terms(@Nullable LaborCostMethod method, @Nullable String ratio) {
        return new LaborTerms(
                method,
                ratio == null ? null : new BigDecimal(ratio),
                new PolicyAnswer<>(Percent.of("30"), VERSION, LaborTerms.LEAST_RATIO, "叶政办〔2018〕41号第25项", false),
                new PolicyAnswer<>(new Months(1), VERSION, LaborTerms.LONGEST_CYCLE, "条例第二十四条", true));
    }
}
