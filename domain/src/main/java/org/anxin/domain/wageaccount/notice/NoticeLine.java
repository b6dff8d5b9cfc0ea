package org.anxin.domain.wageaccount.notice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger of notices (专户月报台账).
 *
 * @param month the month's first day
 * @param projects names of the account's projects
 * @param idle whether the bank says that nothing moved
 * @param difference payouts by the statement that the payout file names nobody for
 */
public record NoticeLine(
        UUID id,
        String bankName,
        UUID accountId,
        String accountNo,
        String accountName,
        String projects,
        LocalDate month,
        NoticeState state,
        boolean correction,
        BigDecimal opening,
        BigDecimal laborCostIn,
        BigDecimal otherIn,
        int payoutPeople,
        BigDecimal payoutAmount,
        BigDecimal paidToPeople,
        BigDecimal returned,
        BigDecimal otherOut,
        BigDecimal closing,
        BigDecimal lowestBalance,
        boolean idle,
        boolean statement,
        boolean payouts,
        BigDecimal difference,
        String preparedBy,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        long version) {}
