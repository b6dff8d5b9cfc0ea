package org.anxin.domain.wageaccount.labor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One line of 人工费拨付台账.
 *
 * @param received labor cost that filled this cycle; money fills the cycle that was due first before the next
 * @param filledBy day and amount of each of the bank's lines that did, or null
 * @param shortfall what is missing of it; 0 where it is all there
 * @param filledOn the day on which it was all there, null while it is not
 * @param daysLate natural days from the due day to the day on which it was filled, or to today
 * @param bank what its banks have said so far
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
        @Nullable String filledBy,
        BigDecimal shortfall,
        LocalDate dueOn,
        @Nullable LocalDate filledOn,
        int daysLate,
        LaborStanding standing,
        LowRatio lowRatio,
        @Nullable String lowRatioReason,
        String formula,
        Bank bank,
        @Nullable String voidReason) {

    /**
     * What the banks of a project have said of its labor cost.
     *
     * @param reportedTo the last month that all of them have reported without leaving one out before it, null while one of them is silent
     * @param sharedAccount whether an account serves other projects too
     * @param unassigned what came into such an account without naming a project
     */
    public record Bank(@Nullable LocalDate reportedTo, boolean sharedAccount, BigDecimal unassigned) {

        public boolean hasUnassigned() {
            return unassigned.signum() > 0;
        }
    }

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
