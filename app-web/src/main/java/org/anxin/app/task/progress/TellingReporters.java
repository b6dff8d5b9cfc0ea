package org.anxin.app.task.progress;

import org.anxin.app.shared.reminder.SendingReminders;
import org.anxin.domain.organization.PermissionHolder;
import org.anxin.domain.organization.PermissionHolders;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.reminder.Notice;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.progress.ProgressReport;
import org.anxin.domain.task.progress.ReportState;
import org.springframework.stereotype.Component;

/** Tells those who report for a unit that a report came back; the reason stands on its page, not in the message. */
@Component
class TellingReporters {

    private static final String KIND = "report";

    private final SendingReminders sending;
    private final PermissionHolders holders;
    private final Obligations obligations;
    private final Cadences cadences;

    TellingReporters(SendingReminders sending, PermissionHolders holders, Obligations obligations, Cadences cadences) {
        this.sending = sending;
        this.holders = holders;
        this.obligations = obligations;
        this.cadences = cadences;
    }

    /** Once for every time it came back; part of the decision's transaction. */
    void cameBack(ProgressReport report, Unit unit) {
        var word = report.state() == ReportState.ADVISED ? "已函告" : "已退回";
        sending.remind(
                new Notice(
                        KIND,
                        report.id().toString(),
                        "back-" + report.events().size(),
                        "“%s”的报告%s，请查看原因，修改后重新报送".formatted(titleOf(report), word),
                        ReportPages.of(report)),
                holders.of(Permission.REPORT_WRITE).stream()
                        .filter(holder -> holder.unitPath().startsWith(unit.path()))
                        .map(PermissionHolder::username)
                        .toList());
    }

    private String titleOf(ProgressReport report) {
        return report.obligationId()
                .flatMap(obligations::findById)
                .map(this::titleOf)
                .orElseGet(() -> "第" + report.measureNo().orElseThrow() + "项措施");
    }

    private String titleOf(Obligation obligation) {
        return cadences.get(obligation.cadenceCode()).title() + "（" + obligation.periodLabel() + "）";
    }
}
