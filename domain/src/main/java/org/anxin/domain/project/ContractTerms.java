package org.anxin.domain.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the construction contract says of money and wages.
 *
 * @param contractPrice 施工合同价, 元
 * @param totalCost 工程总造价, 元
 * @param settlementMonths 过程结算周期
 * @param wagePayDay day of the month on which wages are paid
 * @param laborCostRatio % of each project payment; with {@code RATIO} it is what the contract says
 */
@Embeddable
public record ContractTerms(
        @Nullable BigDecimal contractPrice,
        @Nullable BigDecimal totalCost,
        @Nullable LocalDate contractSignedOn,
        @Nullable Short settlementMonths,
        @Nullable Short wagePayDay,
        @Nullable @Enumerated(EnumType.STRING) LaborCostMethod laborCostMethod,
        @Nullable BigDecimal laborCostRatio) {

    /** Refuses what cannot be true. */
    public void check() {
        if (laborCostMethod == LaborCostMethod.RATIO && laborCostRatio == null) {
            throw new RuleViolation("project.ratio-missing");
        }
    }
}
