package org.anxin.domain.task.progress;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/**
 * The list of reports, on obligations and on measures. Filters: q, unit, measure, state, year. Drafts are their unit's own: a
 * scope of another unit does not show them.
 */
public interface ProgressReportLedger {

    ListPage<ProgressReportLine> page(ListQuery query, Scope scope, String askersUnitPath);

    void forEach(ListQuery query, Scope scope, String askersUnitPath, Consumer<ProgressReportLine> line);

    /** Whether a report on a measure is in scope. */
    boolean shows(UUID id, Scope scope);

    /** Evidence on a measure, month by month of a year, of obliged units within the scope; the latest first. */
    List<EvidenceMonth> evidenceOn(int measureNo, int year, Scope scope);

    /**
     * @param month 1 to 12
     * @param files without voided ones
     * @param units that added some
     */
    record EvidenceMonth(int month, int files, int units) {}

    /** Waiting for the office, and not reported by a unit at or above this path; the oldest first. */
    List<ProgressReportLine> waitingForOffice(String reviewersUnitPath, int most);

    /** Waiting for the own reviewer of the unit at this path; the oldest first. */
    List<ProgressReportLine> waitingInUnit(String unitPath, int most);
}
