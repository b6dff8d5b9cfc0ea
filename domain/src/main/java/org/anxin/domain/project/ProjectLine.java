package org.anxin.domain.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A project as a list and a ledger show it.
 *
 * @param ownerName 建设单位; null while none is recorded
 * @param subcontractors names, as “甲公司、乙公司”; empty for none
 * @param accounts dedicated wage accounts that stand
 * @param lastNotice the last month of which a bank told, as “2026-09”; null for none
 * @param defects what is missing or wrong today
 * @param recordedName full name of who registered it
 */
public record ProjectLine(
        UUID id,
        String code,
        String name,
        ProjectState state,
        ProjectCategory category,
        Sector sector,
        String authorityName,
        String townshipName,
        @Nullable String address,
        Investment investment,
        @Nullable BigDecimal contractPrice,
        @Nullable BigDecimal totalCost,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEndOn,
        @Nullable LocalDate completedOn,
        @Nullable PermitKind permitKind,
        @Nullable String permitNo,
        @Nullable LocalDate permitOn,
        @Nullable LaborCostMethod laborCostMethod,
        @Nullable BigDecimal laborCostRatio,
        @Nullable String officerName,
        @Nullable String ownerName,
        @Nullable UUID contractorId,
        @Nullable String contractorName,
        String subcontractors,
        int accounts,
        @Nullable String lastNotice,
        List<Defect> defects,
        String recordedName,
        boolean voided) {

    /**
     * @param code its sentence stands under {@code rule.project-defect.<code>}
     * @param subject what the sentence names; may be empty
     */
    public record Defect(String code, String subject) {}

    public ProjectLine {
        defects = List.copyOf(defects);
    }
}
