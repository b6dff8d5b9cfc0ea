package org.anxin.domain.task.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of 落实台账.
 *
 * @param measures numbers of the measures, as “32、33”
 * @param nextDueOn the day that is watched now
 * @param reportedAt when the report that stands reached the office
 * @param reviewedAt when the office last decided
 * @param daysLate late so far, or for ever; 0 for in time
 * @param evidence files, without voided ones
 */
public record ObligationLine(
        UUID id,
        String cadenceCode,
        String title,
        String measures,
        String periodKey,
        String unitCode,
        String unitName,
        int participants,
        @Nullable String subjectTitle,
        LocalDate opensOn,
        LocalDate nextDueOn,
        LocalDate dueOn,
        ObligationStanding standing,
        @Nullable LocalDate firstReportedOn,
        @Nullable Instant reportedAt,
        @Nullable Instant reviewedAt,
        int daysLate,
        int evidence,
        boolean provisional) {

    public String periodLabel() {
        return Period.labelOf(periodKey);
    }
}
