package org.anxin.app.task.progress;

import org.anxin.domain.task.progress.ProgressReport;

/** Where a report is read: on the page of its obligation, or on its own where it is about a measure. */
public final class ReportPages {

    private ReportPages() {}

    public static String of(ProgressReport report) {
        return report.obligationId()
                .map(id -> "/tasks/obligations/" + id)
                .orElseGet(() -> "/tasks/reports/" + report.id());
    }
}
