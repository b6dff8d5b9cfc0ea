package org.anxin.domain.wageaccount.silence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One account that owes a month's notice.
 *
 * @param projectName its projects, as “甲项目、乙项目”
 * @param reportedAt when a notice was first confirmed, null for not yet
 * @param daysLate days after the due day: of the first confirmed notice, or until today while there is none
 * @param moneyIn labor cost and other money that came in, null without a confirmed notice
 * @param paidOut wages paid out, likewise
 * @param people paid, likewise
 */
public record SilenceLine(
        UUID accountId,
        String bankCode,
        String bankName,
        String accountNo,
        String accountName,
        String holderName,
        String projectName,
        String authorityName,
        String townshipName,
        NoticeStanding standing,
        LocalDate dueOn,
        @Nullable Instant reportedAt,
        int daysLate,
        @Nullable BigDecimal moneyIn,
        @Nullable BigDecimal paidOut,
        @Nullable Integer people,
        @Nullable BigDecimal closing) {}
