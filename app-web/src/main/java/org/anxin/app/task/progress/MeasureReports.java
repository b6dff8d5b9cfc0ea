package org.anxin.app.task.progress;

import java.util.UUID;
import org.anxin.app.task.TodaysBreakdown;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ProgressReportLedger;
import org.anxin.domain.task.progress.ProgressReports;
import org.springframework.stereotype.Component;

/** Reports on a measure that no date asks for: who may write one, and who may read it. */
@Component
class MeasureReports {

    private final TodaysBreakdown today;
    private final ProgressReports reports;
    private final ProgressReportLedger ledger;
    private final Units units;

    MeasureReports(TodaysBreakdown today, ProgressReports reports, ProgressReportLedger ledger, Units units) {
        this.today = today;
        this.reports = reports;
        this.ledger = ledger;
        this.units = units;
    }

    /** The unit in whose name the person reports: its own, or the one above it that has a part in the measure's row. */
    Unit reportingUnit(int measureNo, Actor by) {
        var resolved = today.resolve();
        var measure = resolved.breakdown().measure(measureNo).orElseThrow(() -> new NotFound("measure", measureNo));
        var row = resolved.breakdown().row(measure.rowNo());
        if (!by.may(Permission.REPORT_WRITE)) {
            throw new NotFound("measure", measureNo);
        }
        return resolved.answeringFor(by.unitCode())
                .filter(holder -> resolved.assignments().of(row, holder.code()).isPresent())
                .flatMap(holder -> units.findByCode(holder.code()))
                .orElseThrow(() -> new NotFound("part in measure", measureNo));
    }

    boolean mayReport(int measureNo, Actor by) {
        try {
            reportingUnit(measureNo, by);
            return true;
        } catch (NotFound noPart) {
            return false;
        }
    }

    /** The unit's own report on the measure. */
    ProgressReport own(UUID reportId, int measureNo, Actor by) {
        var report = find(reportId, by);
        var unit = units.findByCode(report.unitCode()).orElseThrow();
        if (report.measureNo().filter(no -> no == measureNo).isEmpty() || !by.belongsTo(unit.path())) {
            throw new NotFound("report", reportId);
        }
        return report;
    }

    /** Any report on a measure within the reader's scope. */
    ProgressReport find(UUID reportId, Actor by) {
        if (!ledger.shows(reportId, by.scopeOf(Permission.OBLIGATION_READ))) {
            throw new NotFound("report", reportId);
        }
        return reports.findById(reportId).orElseThrow(() -> new NotFound("report", reportId));
    }
}
