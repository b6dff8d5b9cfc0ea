package org.anxin.domain.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version on a parameter's page; people by their full names.
 *
 * @param current it is in force today
 * @param preparedBy null for a value that came with the product
 */
public record ParameterVersionLine(
        UUID id,
        @Nullable String sector,
        @Nullable String value,
        @Nullable DayKind dayKind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String basis,
        ParameterState state,
        boolean current,
        String reason,
        @Nullable String preparedBy,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {}
