package org.anxin.domain.project.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.ProjectState;
import org.jspecify.annotations.Nullable;

/**
 * One line of 工程款支付担保台账: a project, and its guarantee that lasts longest; null where it has none.
 */
public record GuaranteeLine(
        UUID projectId,
        String code,
        String name,
        ProjectState state,
        Sector sector,
        String authorityCode,
        String authorityName,
        String townshipName,
        @Nullable String ownerName,
        @Nullable GuaranteeForm form,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable BigDecimal amount,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public GuaranteeStanding standing(LocalDate today, LocalDate remindUntil) {
        if (validTo == null) {
            return GuaranteeStanding.NONE;
        }
        return validTo.isBefore(today)
                ? GuaranteeStanding.EXPIRED
                : validTo.isAfter(remindUntil) ? GuaranteeStanding.VALID : GuaranteeStanding.EXPIRING;
    }
}
