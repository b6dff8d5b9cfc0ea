package org.anxin.domain.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list of parameters: a parameter with what it says on the day asked for, or nothing. */
public record ParameterLine(
        String code,
        String name,
        ParameterGroup group,
        ValueKind valueKind,
        @Nullable String unit,
        @Nullable String note,
        @Nullable String sector,
        @Nullable String value,
        @Nullable DayKind dayKind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String basis,
        @Nullable ParameterState state) {

    public boolean isInForce() {
        return validFrom != null;
    }
}
