package org.anxin.app.wageaccount.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.wageaccount.alert.AccountAlert;
import org.anxin.domain.wageaccount.alert.AlertConclusion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the units told do with an alert: open it, reply, record what the contractor reported; 人社局 closes it. */
@Service
public class HandlingAlerts {

    private final OpenAlerts open;
    private final TellingOfAlerts telling;
    private final ReceivingFiles receiving;
    private final Clock clock;

    HandlingAlerts(OpenAlerts open, TellingOfAlerts telling, ReceivingFiles receiving, Clock clock) {
        this.open = open;
        this.telling = telling;
        this.receiving = receiving;
        this.clock = clock;
    }

    /** @param toldOn when the contractor was told, by the bank or by the unit that records */
    public record ContractorReport(UUID id, long version, LocalDate toldOn, LocalDate reportOn, String text) {}

    /** @param conclusion null where none was chosen */
    public record Finding(
            UUID id,
            long version,
            @Nullable AlertConclusion conclusion,
            @Nullable String finding) {}

    /** The first opening by somebody who replies for a unit that was told; others' openings leave no trace. */
    @Transactional
    public void opened(UUID id, Actor by) {
        var seen = open.seen(id, by);
        if (seen.isEmpty() || !seen.get().isUnread()) {
            return;
        }
        open.told(open.stored(id), by).ifPresent(unit -> open.toChange(id, by).read(unit, by, clock.instant()));
    }

    /** @param files the papers that the reply speaks of; none is as well */
    public record Reply(UUID id, long version, String text, List<IncomingFile> files) {}

    @Transactional
    public void reply(Reply reply, Actor by) {
        var alert = open.toChange(reply.id(), reply.version(), by);
        alert.reply(told(alert, by), reply.text(), by, clock.instant());
        if (!reply.files().isEmpty()) {
            receiving.receive(AlertFiles.KIND, reply.id().toString(), reply.files(), by);
        }
    }

    /**
     * Papers that turn up later, of the bank or of a unit told; nobody closes it meanwhile. The others are told, and who
     * has read it has: a first reading stays on record, and ends the bank's right to take the alert back.
     */
    @Transactional
    public void addFiles(UUID id, List<IncomingFile> files, Actor by) {
        var line = open.line(id, by);
        var alert = open.toChange(id, by);
        var added = receiving.receive(AlertFiles.KIND, id.toString(), files, by);
        telling.filesAdded(alert, line.projectName(), added, by);
    }

    @Transactional
    public void recordContractorReport(ContractorReport report, Actor by) {
        var alert = open.toChange(report.id(), report.version(), by);
        alert.recordContractorReport(
                told(alert, by), report.toldOn(), report.reportOn(), report.text(), by, LocalDate.now(clock));
    }

    @Transactional
    public void close(Finding command, Actor by) {
        var line = open.line(command.id(), by);
        var alert = open.toChange(command.id(), command.version(), by);
        var bureau = open.laborBureauOf(by).orElseThrow(() -> OpenAlerts.missing(command.id()));
        alert.close(bureau, command.conclusion(), command.finding(), by, clock.instant());
        telling.closed(alert, line.projectName());
    }

    private Unit told(AccountAlert alert, Actor by) {
        return open.told(alert, by).orElseThrow(() -> OpenAlerts.missing(alert.id()));
    }
}
