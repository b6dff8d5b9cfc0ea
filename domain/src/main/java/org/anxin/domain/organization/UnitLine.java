package org.anxin.domain.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list of units. */
public record UnitLine(
        String code,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable String parentName,
        @Nullable Sector sector,
        boolean official,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successorName,
        int level,
        long users) {}
