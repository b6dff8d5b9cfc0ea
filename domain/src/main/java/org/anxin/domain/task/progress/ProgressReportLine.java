package org.anxin.domain.task.progress;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of reports.
 *
 * @param title what it reports on: a duty with its period, or a measure
 * @param link its page
 * @param measures numbers of the measures, as “32、33”
 */
public record ProgressReportLine(
        UUID id,
        String title,
        String link,
        String measures,
        String unitCode,
        String unitName,
        ReportState state,
        String narrative,
        String editedBy,
        Instant editedAt,
        @Nullable Instant submittedAt,
        int evidence) {}
