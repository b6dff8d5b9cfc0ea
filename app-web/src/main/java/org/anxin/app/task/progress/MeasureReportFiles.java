package org.anxin.app.task.progress;

import java.util.Optional;
import java.util.UUID;
import org.anxin.app.task.obligation.Evidence;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.anxin.domain.task.progress.ProgressReport;
import org.springframework.stereotype.Component;

/** Evidence of a report on a measure: added by the unit that reports, until the report is accepted. */
@Component
class MeasureReportFiles implements AttachmentOwner {

    private final MeasureReports reports;
    private final Units units;

    MeasureReportFiles(MeasureReports reports, Units units) {
        this.reports = reports;
        this.units = units;
    }

    @Override
    public String kind() {
        return Evidence.OF_MEASURE_REPORT;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return find(ownerKey, actor).isPresent();
    }

    @Override
    public boolean mayAdd(String ownerKey, Actor actor) {
        return actor.may(Permission.REPORT_WRITE)
                && find(ownerKey, actor)
                        .filter(report ->
                                report.state().isWritable() || report.state().isWaiting())
                        .flatMap(report -> units.findByCode(report.unitCode()))
                        .filter(unit -> actor.belongsTo(unit.path()))
                        .isPresent();
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return "/tasks/reports/" + ownerKey;
    }

    private Optional<ProgressReport> find(String ownerKey, Actor actor) {
        try {
            return Optional.of(reports.find(UUID.fromString(ownerKey), actor));
        } catch (NotFound | IllegalArgumentException notThere) {
            return Optional.empty();
        }
    }
}
