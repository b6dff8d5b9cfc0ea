package org.anxin.app.task.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anxin.app.task.obligation.OpenObligations;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.Sight;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ProgressReports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides on a report: first the own reviewer of a township or a bank, then the supervision office, which accepts it
 * (办结), notes its first part, or sends it back with a reason.
 */
@Service
public class ReviewingReports {

    private final ProgressReports reports;
    private final MeasureReports measures;
    private final OpenObligations open;
    private final Units units;
    private final TellingReporters telling;
    private final Clock clock;

    ReviewingReports(
            ProgressReports reports,
            MeasureReports measures,
            OpenObligations open,
            Units units,
            TellingReporters telling,
            Clock clock) {
        this.reports = reports;
        this.measures = measures;
        this.open = open;
        this.units = units;
        this.telling = telling;
        this.clock = clock;
    }

    /** @param note the decider's words; a reason where it goes back */
    public record Decision(UUID reportId, long version, String note) {}

    @Transactional
    public ProgressReport pass(Decision decision, Actor by) {
        var report = find(decision, by);
        report.pass(unitOf(report), by, decision.note(), clock.instant());
        obligationOf(report, by).ifPresent(obligation -> obligation.report(reportedOn(report)));
        return report;
    }

    @Transactional
    public ProgressReport sendBackInside(Decision decision, Actor by) {
        var report = find(decision, by);
        var unit = unitOf(report);
        report.sendBack(unit, by, decision.note(), clock.instant());
        telling.cameBack(report, unit);
        return report;
    }

    @Transactional
    public ProgressReport accept(Decision decision, Actor by) {
        var report = find(decision, by);
        report.accept(unitOf(report), by, decision.note(), clock.instant());
        obligationOf(report, by).ifPresent(obligation -> obligation.complete(reportedOn(report)));
        return report;
    }

    @Transactional
    public ProgressReport noteFirstPart(Decision decision, Actor by) {
        var report = find(decision, by);
        report.noteFirstPart(unitOf(report), by, decision.note(), clock.instant());
        obligationOf(report, by).ifPresent(obligation -> obligation.noteFirstPart(reportedOn(report)));
        return report;
    }

    /** A return, or a letter to those who are not under the office. */
    @Transactional
    public ProgressReport sendBack(Decision decision, Actor by) {
        var report = find(decision, by);
        var unit = unitOf(report);
        report.sendBackByOffice(unit, by, decision.note(), clock.instant());
        obligationOf(report, by).ifPresent(Obligation::reopen);
        telling.cameBack(report, unit);
        return report;
    }

    private ProgressReport find(Decision decision, Actor by) {
        var report =
                reports.findById(decision.reportId()).orElseThrow(() -> new NotFound("report", decision.reportId()));
        if (report.obligationId().isPresent()) {
            if (open.sightOf(report.obligationId().get(), by) != Sight.WHOLE) {
                throw new NotFound("report", decision.reportId());
            }
        } else {
            measures.find(decision.reportId(), by);
        }
        StaleForm.refuse(decision.version(), report.version(), "progress_report", report.id());
        return report;
    }

    private Unit unitOf(ProgressReport report) {
        return units.findByCode(report.unitCode()).orElseThrow();
    }

    private Optional<Obligation> obligationOf(ProgressReport report, Actor by) {
        return report.obligationId().map(id -> open.find(id, by));
    }

    private LocalDate reportedOn(ProgressReport report) {
        return LocalDate.ofInstant(report.submittedAt().orElseThrow(), clock.getZone());
    }
}
