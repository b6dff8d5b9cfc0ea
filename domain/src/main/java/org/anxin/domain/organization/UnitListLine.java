package org.anxin.domain.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the unit lists: a unit's time on one of them. */
public record UnitListLine(
        UUID id,
        String listCode,
        String listName,
        String unitCode,
        String unitName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String basis,
        @Nullable String endBasis,
        boolean current,
        long version) {}
