package org.anxin.domain.task;

import java.time.LocalDate;
import org.anxin.domain.organization.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit as far as duties are concerned.
 *
 * @param parentCode the unit above it; null at the root
 * @param validTo the last day on which it exists, or null
 * @param successorCode who takes its duties over after that day, or null
 */
public record DutyHolder(
        String code,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable String parentCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successorCode) {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !hasCeasedBy(day);
    }

    public boolean hasCeasedBy(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }
}
