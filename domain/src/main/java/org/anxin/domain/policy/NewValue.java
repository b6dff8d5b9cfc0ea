package org.anxin.domain.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter shall say from a day on.
 *
 * @param value as typed
 * @param dayKind for a value in days
 * @param sector null for every sector
 * @param basis 依据文号, law and article
 * @param confirmed false for 推定
 */
public record NewValue(
        String value,
        @Nullable DayKind dayKind,
        @Nullable String sector,
        LocalDate validFrom,
        String basis,
        boolean confirmed) {}
