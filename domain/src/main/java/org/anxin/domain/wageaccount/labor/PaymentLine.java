package org.anxin.domain.wageaccount.labor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One line of 人工费拨付台账.
 *
 * @param received labor cost that came into the project's accounts in the months of the cycle
 * @param shortfall what is missing of it; 0 where it is all there
 * @param daysLate days since the due day, where something is missing
 * @param sharedAccount what came in serves other projects too
 * @param voidReason why it is voided, or null
 */
public record PaymentLine(
        UUID id,
        UUID projectId,
        String projectCode,
        String projectName,
        Sector sector,
        String townshipName,
        LocalDate cycleFrom,
        LocalDate cycleTo,
        @Nullable LocalDate paidOn,
        BigDecimal amount,
        LaborCostMethod method,
        @Nullable BigDecimal ratio,
        BigDecimal expected,
        BigDecimal received,
        BigDecimal shortfall,
        LocalDate dueOn,
        int daysLate,
        LaborStanding standing,
        LowRatio lowRatio,
        @Nullable String lowRatioReason,
        String formula,
        boolean sharedAccount,
        @Nullable String voidReason) {

    public boolean isVoided() {
        return voidReason != null;
    }

    public String cycle() {
        return cycleFrom + " — " + cycleTo;
    }

    /** Red where money is missing after its day or nobody approved a low share, yellow where it was approved. */
    public String colour() {
        if (isVoided()) {
            return "grey";
        }
        if (standing == LaborStanding.SHORT || lowRatio == LowRatio.UNAPPROVED || lowRatio == LowRatio.REJECTED) {
            return "red";
        }
        return lowRatio == LowRatio.APPROVED ? "yellow" : standing == LaborStanding.MET ? "green" : "blue";
    }
}
