package org.anxin.domain.wageaccount.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of an account's statement. */
public record StatementLine(
        int lineNo,
        LocalDate occurredOn,
        String serialNo,
        boolean in,
        TransactionKind kind,
        BigDecimal amount,
        @Nullable BigDecimal balance,
        @Nullable String counterpartyName,
        @Nullable String counterpartyAccount,
        @Nullable String counterpartyBank,
        @Nullable String summary) {}
