package org.anxin.app.task.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.app.task.obligation.Evidence;
import org.anxin.app.task.obligation.OpenObligations;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.task.obligation.CadenceFigure;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ProgressReports;
import org.anxin.domain.task.progress.ReportFigure;
import org.anxin.domain.task.progress.ReportState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit's clerk writes what was done, submits it, and may take it back until somebody has decided. */
@Service
public class WritingReports {

    /** The version of a form that was opened before there was a report. */
    public static final long NONE_YET = -1;

    private final OpenObligations open;
    private final Obligations obligations;
    private final ProgressReports reports;
    private final Cadences cadences;
    private final MeasureReports measures;
    private final Units units;
    private final ReceivingFiles receiving;
    private final Clock clock;

    WritingReports(
            OpenObligations open,
            Obligations obligations,
            ProgressReports reports,
            Cadences cadences,
            MeasureReports measures,
            Units units,
            ReceivingFiles receiving,
            Clock clock) {
        this.open = open;
        this.obligations = obligations;
        this.reports = reports;
        this.cadences = cadences;
        this.measures = measures;
        this.units = units;
        this.receiving = receiving;
        this.clock = clock;
    }

    /**
     * What the clerk wrote.
     *
     * @param version of the report the form was opened with; {@link #NONE_YET} where there was none
     * @param figures number of a figure → its amount; what is missing was left empty
     * @param files evidence that comes with it
     * @param submit whether it goes on its way at once
     */
    public record Writing(
            long version,
            String narrative,
            Map<Integer, BigDecimal> figures,
            List<IncomingFile> files,
            boolean submit) {}

    @Transactional
    public ProgressReport onObligation(UUID obligationId, Writing writing, Actor by) {
        var obligation = open.find(obligationId, by);
        var unit = writable(obligation.leadCode(), obligationId, by);
        var report = reports.findStandingOn(obligationId)
                .map(standing -> fresh(standing, writing.version()))
                .orElseGet(() ->
                        begin(ProgressReport.onObligation(obligationId, unit.code(), by, clock.instant()), writing));
        report.write(
                writing.narrative(),
                figures(cadences.get(obligation.cadenceCode()).figures(), writing.figures()),
                by,
                clock.instant());
        receiving.receive(Evidence.OF_OBLIGATION, obligationId.toString(), writing.files(), by);
        if (writing.submit()) {
            submit(report, unit, by);
        }
        return report;
    }

    /** A report on a measure that is asked for by no date. */
    @Transactional
    public ProgressReport onMeasure(int measureNo, @Nullable UUID reportId, Writing writing, Actor by) {
        var unit = measures.reportingUnit(measureNo, by);
        var report = reportId == null
                ? reports.save(ProgressReport.onMeasure(measureNo, unit.code(), by, clock.instant()))
                : fresh(measures.own(reportId, measureNo, by), writing.version());
        report.write(writing.narrative(), List.of(), by, clock.instant());
        receiving.receive(Evidence.OF_MEASURE_REPORT, report.id().toString(), writing.files(), by);
        if (writing.submit()) {
            submit(report, unit, by);
        }
        return report;
    }

    @Transactional
    public ProgressReport withdraw(UUID reportId, long version, Actor by) {
        var report = reports.findById(reportId).orElseThrow(() -> new NotFound("report", reportId));
        var unit = writable(report.unitCode(), reportId, by);
        fresh(report, version);
        boolean atTheOffice = report.state() == ReportState.SUBMITTED;
        report.withdraw(unit, by, clock.instant());
        if (atTheOffice) {
            obligationOf(report).ifPresent(Obligation::reopen);
        }
        return report;
    }

    private void submit(ProgressReport report, Unit unit, Actor by) {
        report.submit(unit, by, clock.instant());
        if (report.state() == ReportState.SUBMITTED) {
            obligationOf(report).ifPresent(obligation -> obligation.report(dayOf(clock.instant())));
        }
    }

    private ProgressReport begin(ProgressReport report, Writing writing) {
        if (writing.version() != NONE_YET) {
            throw new StaleForm("progress_report", report.id().toString());
        }
        return reports.save(report);
    }

    private static ProgressReport fresh(ProgressReport report, long version) {
        StaleForm.refuse(version, report.version(), "progress_report", report.id());
        return report;
    }

    private Unit writable(String unitCode, UUID id, Actor by) {
        var unit = units.findByCode(unitCode).orElseThrow();
        if (!by.may(Permission.REPORT_WRITE) || !by.belongsTo(unit.path())) {
            throw new NotFound("report", id);
        }
        return unit;
    }

    private Optional<Obligation> obligationOf(ProgressReport report) {
        return report.obligationId().flatMap(obligations::findById);
    }

    private static List<ReportFigure> figures(List<CadenceFigure> asked, Map<Integer, BigDecimal> given) {
        return asked.stream()
                .filter(figure -> given.containsKey(figure.seq()))
                .map(figure -> new ReportFigure(figure.seq(), figure.label(), figure.unit(), given.get(figure.seq())))
                .toList();
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
