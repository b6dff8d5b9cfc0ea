package org.anxin.domain.wageaccount;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What an account was called and where it was kept before a change, and why it changed. */
@Embeddable
public record AccountChange(
        short seq,
        String bankCode,
        String accountNo,
        String accountName,
        LocalDate changedOn,
        String reason,
        String changedBy,
        Instant changedAt) {}
