package org.anxin.domain.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.organization.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A warning as a list shows it.
 *
 * @param wholeAccount whether it is about a shared account with everything in it, and about each of its projects
 * @param month first day of the month it belongs to
 * @param daysLate days after the last day for its disposal, on the day of asking; 0 when it is closed or in time
 * @param lastDisposal what was done last, empty for nothing
 */
public record WarningLine(
        UUID id,
        long number,
        WarningKind rule,
        WarningColour colour,
        UUID projectId,
        boolean wholeAccount,
        String projectCode,
        String projectName,
        String townshipCode,
        String townshipName,
        Sector sector,
        @Nullable LocalDate month,
        String summary,
        Figures figures,
        LocalDate openedOn,
        LocalDate dueOn,
        int daysLate,
        WarningState state,
        @Nullable LocalDate vanishedOn,
        String lastDisposal,
        @Nullable WarningClosing closing,
        @Nullable Instant closedAt,
        @Nullable String closingNote) {

    public boolean isLate() {
        return daysLate > 0;
    }
}
