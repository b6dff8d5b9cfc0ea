package org.anxin.app.task.progress;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anxin.app.task.obligation.BusinessRecords;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.progress.Fulfilment;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ProgressReports;
import org.anxin.domain.task.progress.ReportFigure;
import org.anxin.domain.task.progress.ReportState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Business records fill obligations by themselves, so that a unit types exceptions only. Some records make a draft of the
 * lead unit, records that fulfil the obligation submit it; what a second person of the unit has reviewed already is done where
 * the cadence asks for no more. What a person has written on is left alone, and what waits for
 * review is not changed under the reviewer's hands: it is taken back when its records no longer bear it.
 */
@Service
public class FillingObligations {

    private static final int PIECE = 100;

    /** Who reports where no person of the lead unit is at work; no account can have that name. */
    static final String RECORDS = "业务记录自动汇总";

    private final BusinessRecords records;
    private final Obligations obligations;
    private final ProgressReports reports;
    private final Cadences cadences;
    private final Units units;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FillingObligations(
            BusinessRecords records,
            Obligations obligations,
            ProgressReports reports,
            Cadences cadences,
            Units units,
            TransactionTemplate transaction,
            Clock clock) {
        this.records = records;
        this.obligations = obligations;
        this.reports = reports;
        this.cadences = cadences;
        this.units = units;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** For the feature whose records serve the cadence, once it has posted, in its transaction; as often as one likes. */
    @Transactional
    public void refresh(String cadenceCode, Actor by) {
        var today = LocalDate.now(clock);
        obligations.findUnendedOf(cadenceCode).stream()
                .filter(obligation -> obligation.hasBegunBy(today))
                .forEach(obligation -> refresh(obligation, by));
    }

    /**
     * The same for the night, when nobody waits for it: what is owed about many projects or accounts is looked at in
     * pieces, each in its own transaction, as one over all of them would grow with the square of their number.
     */
    public void refreshInPieces(String cadenceCode, Actor by) {
        var owed = Objects.requireNonNull(transaction.execute(status -> obligations.findUnendedOf(cadenceCode)));
        if (owed.stream().anyMatch(obligation -> obligation.subject().isEmpty())) {
            transaction.executeWithoutResult(status -> refresh(cadenceCode, by));
            return;
        }
        for (int from = 0; from < owed.size(); from += PIECE) {
            var piece = owed.subList(from, Math.min(owed.size(), from + PIECE));
            transaction.executeWithoutResult(status -> piece.forEach(obligation -> {
                var about = obligation.subject().orElseThrow();
                refreshAbout(cadenceCode, about.kind(), about.key(), obligation.periodFrom(), by);
            }));
        }
    }

    /** The same for what is owed about one project or account in the period that holds the day, and for nothing else. */
    @Transactional
    public void refreshAbout(String cadenceCode, String subjectKind, String subjectKey, LocalDate day, Actor by) {
        var today = LocalDate.now(clock);
        obligations.findUnendedAbout(cadenceCode, subjectKind, subjectKey, day).stream()
                .filter(obligation -> obligation.hasBegunBy(today))
                .forEach(obligation -> refresh(obligation, by));
    }

    private void refresh(Obligation obligation, Actor by) {
        var said = records.on(obligation);
        var standing = reports.findStandingOn(obligation.id());
        if (said.isPresent()
                || standing.filter(ProgressReport::isByRecordsAlone).isPresent()) {
            var unit = units.findByCode(obligation.leadCode()).orElseThrow();
            var writer = inTheNameOf(unit, by);
            var report = standing.orElseGet(() ->
                    reports.save(ProgressReport.byRecords(obligation.id(), unit.code(), writer, clock.instant())));
            refresh(report, obligation, unit, said, writer);
        }
    }

    private void refresh(
            ProgressReport report, Obligation obligation, Unit unit, Optional<Fulfilment> said, Actor writer) {
        boolean complete = said.filter(Fulfilment::complete).isPresent();
        if (!complete && report.isByRecordsAlone() && report.state().isWaiting()) {
            takeBack(report, obligation, unit, writer);
        }
        if (!report.takesFromRecords()) {
            return;
        }
        boolean changed = report.fillFrom(
                said.map(Fulfilment::summary).orElse(""), figures(obligation, said), writer, clock.instant());
        if (changed && report.isByRecordsAlone()) {
            said.filter(Fulfilment::complete)
                    .ifPresent(fulfilled -> submit(report, obligation, unit, fulfilled, writer));
        }
    }

    private void submit(ProgressReport report, Obligation obligation, Unit unit, Fulfilment fulfilled, Actor writer) {
        if (fulfilled.reviewed()) {
            report.submitReviewed(writer, clock.instant());
            obligation.report(fulfilled.lastOn());
            completeUnlessTheOfficeDecides(report, obligation, unit, fulfilled);
            return;
        }
        report.submit(unit, writer, clock.instant());
        if (report.state() == ReportState.SUBMITTED) {
            obligation.report(LocalDate.now(clock));
        }
    }

    private void completeUnlessTheOfficeDecides(
            ProgressReport report, Obligation obligation, Unit unit, Fulfilment fulfilled) {
        var cadence = cadences.get(obligation.cadenceCode());
        if (!cadence.officeAccepts()) {
            report.acceptAsRecorded(byRecords(unit), cadence.doneWhen(), clock.instant());
            obligation.complete(fulfilled.lastOn());
        }
    }

    private void takeBack(ProgressReport report, Obligation obligation, Unit unit, Actor writer) {
        boolean atTheOffice = report.state() == ReportState.SUBMITTED;
        report.withdraw(unit, writer, clock.instant());
        if (atTheOffice) {
            obligation.reopen();
        }
    }

    private List<ReportFigure> figures(Obligation obligation, Optional<Fulfilment> said) {
        var amounts = said.map(Fulfilment::figures).orElse(Map.of());
        return cadences.get(obligation.cadenceCode()).figures().stream()
                .filter(figure -> amounts.containsKey(figure.seq()))
                .map(figure -> new ReportFigure(
                        figure.seq(),
                        figure.label(),
                        figure.unit(),
                        amounts.get(figure.seq()).setScale(2, RoundingMode.HALF_UP)))
                .toList();
    }

    private static Actor inTheNameOf(Unit unit, Actor by) {
        return by.belongsTo(unit.path()) && by.may(Permission.REPORT_WRITE) ? by : byRecords(unit);
    }

    private static Actor byRecords(Unit unit) {
        return new Actor(RECORDS, RECORDS, unit.code(), unit.shortName(), unit.path(), Map.of());
    }
}
