package org.anxin.domain.wageaccount.notice;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A month of an account that an uploaded file reports.
 *
 * @param preparedId the notice that it joins, or null
 * @param confirmedId the notice that it would put right, or null
 */
public record StagedMonth(
        UUID accountId,
        String bankCode,
        YearMonth month,
        @Nullable UUID preparedId,
        @Nullable UUID confirmedId) {}
