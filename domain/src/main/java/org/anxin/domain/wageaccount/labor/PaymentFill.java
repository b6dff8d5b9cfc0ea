package org.anxin.domain.wageaccount.labor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the bank that filled a cycle, or a part of one.
 *
 * @param lineAmount what came in with the line
 * @param filled what of it this cycle took; the rest went to cycles before and after it
 */
public record PaymentFill(
        LocalDate occurredOn,
        UUID noticeId,
        LocalDate month,
        String accountNo,
        @Nullable String counterparty,
        @Nullable String summary,
        BigDecimal lineAmount,
        BigDecimal filled) {}
