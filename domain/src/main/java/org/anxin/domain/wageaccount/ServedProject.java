package org.anxin.domain.wageaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.wageaccount.labor.LaborCostMethod;
import org.jspecify.annotations.Nullable;

/**
 * What accounts and their labor cost have to know of a project.
 *
 * @param contractSignedOn null while no construction contract is recorded
 * @param method how its contract counts labor cost, null while that is not recorded
 * @param ratio percent of the progress payment, for {@link LaborCostMethod#RATIO}
 */
public record ServedProject(
        UUID id,
        String code,
        String name,
        ProjectState state,
        Sector sector,
        String authorityCode,
        String authorityName,
        String townshipName,
        @Nullable String contractorName,
        @Nullable LocalDate contractSignedOn,
        @Nullable LaborCostMethod method,
        @Nullable BigDecimal ratio) {}
