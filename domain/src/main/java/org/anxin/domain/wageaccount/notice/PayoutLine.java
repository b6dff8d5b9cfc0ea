package org.anxin.domain.wageaccount.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One payment to one person.
 *
 * @param idNumber masked; null where the bank gave none
 * @param card masked
 */
public record PayoutLine(
        int lineNo,
        @Nullable String batchNo,
        @Nullable String serialNo,
        String payeeName,
        @Nullable String idNumber,
        String card,
        BigDecimal amount,
        PayoutResult result,
        @Nullable String reason) {}
