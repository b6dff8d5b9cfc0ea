package org.anxin.app.task.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.app.task.TodaysBreakdown;
import org.anxin.app.task.obligation.Evidence;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ProgressReportLedger;
import org.anxin.domain.task.progress.ProgressReportLine;
import org.anxin.domain.task.progress.ReportState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of one's scope: as a list, and those on measures one by one. */
@Service
public class ReadingReports {

    private final ProgressReportLedger ledger;
    private final MeasureReports measures;
    private final TodaysBreakdown today;
    private final Units units;
    private final UserAccounts accounts;
    private final ReadingFiles files;

    ReadingReports(
            ProgressReportLedger ledger,
            MeasureReports measures,
            TodaysBreakdown today,
            Units units,
            UserAccounts accounts,
            ReadingFiles files) {
        this.ledger = ledger;
        this.measures = measures;
        this.today = today;
        this.units = units;
        this.accounts = accounts;
        this.files = files;
    }

    /**
     * A report on a measure as its page shows it.
     *
     * @param report empty while it is being begun
     * @param editedBy full name of the one who wrote it
     */
    public record MeasureDossier(
            Measure measure,
            Unit unit,
            Optional<ProgressReport> report,
            String editedBy,
            List<FileLine> evidence,
            boolean write,
            boolean withdraw,
            boolean pass,
            boolean review) {}

    @Transactional(readOnly = true)
    public ListPage<ProgressReportLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.OBLIGATION_READ), asker.unitPath());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<ProgressReportLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.OBLIGATION_EXPORT), asker.unitPath(), line);
    }

    @Transactional(readOnly = true)
    public MeasureDossier begin(int measureNo, Actor asker) {
        return new MeasureDossier(
                measure(measureNo),
                measures.reportingUnit(measureNo, asker),
                Optional.empty(),
                "",
                List.of(),
                true,
                false,
                false,
                false);
    }

    @Transactional(readOnly = true)
    public MeasureDossier open(UUID reportId, Actor asker) {
        var report = measures.find(reportId, asker);
        var unit = units.findByCode(report.unitCode()).orElseThrow();
        boolean own = asker.belongsTo(unit.path());
        if (report.state() == ReportState.DRAFT && !own) {
            throw new NotFound("report", reportId);
        }
        boolean writes = own && asker.may(Permission.REPORT_WRITE);
        return new MeasureDossier(
                measure(report.measureNo().orElseThrow()),
                unit,
                Optional.of(report),
                accounts.findByUsername(report.editedBy())
                        .map(UserAccount::fullName)
                        .orElse(report.editedBy()),
                files.of(Evidence.OF_MEASURE_REPORT, reportId.toString()),
                writes && report.state().isWritable(),
                writes && report.state().isWaiting(),
                own
                        && asker.may(Permission.REPORT_PASS)
                        && report.state() == ReportState.UNIT_REVIEW
                        && report.submittedBy().filter(asker.username()::equals).isEmpty(),
                !own && asker.may(Permission.REPORT_REVIEW) && report.state() == ReportState.SUBMITTED);
    }

    /** Whether the person may report on the measure for its unit. */
    @Transactional(readOnly = true)
    public boolean mayReport(int measureNo, Actor asker) {
        return measures.mayReport(measureNo, asker);
    }

    /** The latest reports on a measure within scope. */
    @Transactional(readOnly = true)
    public List<ProgressReportLine> latestOn(int measureNo, Actor asker) {
        var query = new ListQuery(java.util.Map.of("measure", String.valueOf(measureNo)), "", false, 10, null, null, 1);
        return page(query, asker).rows();
    }

    private Measure measure(int no) {
        return today.resolve().breakdown().measure(no).orElseThrow(() -> new NotFound("measure", no));
    }
}
