package org.anxin.domain.wageaccount.alert;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of 专户异常报告台账.
 *
 * @param contractorName 施工总承包企业, empty while none is recorded
 * @param unread short names of the units told that have not opened it; empty for none
 * @param unanswered short names of those that have not replied; empty for none
 * @param daysLate days after the last day for replies while one is missing, else 0
 */
public record AccountAlertLine(
        UUID id,
        long number,
        AlertKind kind,
        AlertState state,
        LocalDate happenedOn,
        @Nullable BigDecimal amount,
        @Nullable Integer people,
        String facts,
        Instant reportedAt,
        String reportedBy,
        String bankName,
        UUID accountId,
        String accountNo,
        String accountName,
        UUID projectId,
        String projectName,
        String townshipName,
        String authorityName,
        String contractorName,
        LocalDate dueOn,
        int daysLate,
        String unread,
        String unanswered,
        @Nullable LocalDate contractorToldOn,
        @Nullable LocalDate contractorReportOn,
        @Nullable AlertConclusion conclusion,
        @Nullable String finding,
        @Nullable String voidReason) {

    public boolean isOverdue() {
        return daysLate > 0;
    }

    public boolean isUnread() {
        return !state.isOver() && !unread.isEmpty();
    }
}
