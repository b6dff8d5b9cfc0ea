package org.anxin.app.wageaccount.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.imports.ImportRuns;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotice;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotices;
import org.anxin.domain.wageaccount.notice.NoticeConfirmed;
import org.anxin.domain.wageaccount.notice.NoticeLedger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bank decides about a prepared notice: takes it back, says why it corrects another, confirms it. */
@Service
public class DecidingNotices {

    private final OwnNotices own;
    private final BankMonthlyNotices notices;
    private final NoticeLedger ledger;
    private final ImportRuns runs;
    private final ReceivingFiles receiving;
    private final List<NoticeConfirmed> listeners;
    private final Clock clock;

    DecidingNotices(
            OwnNotices own,
            BankMonthlyNotices notices,
            NoticeLedger ledger,
            ImportRuns runs,
            ReceivingFiles receiving,
            List<NoticeConfirmed> listeners,
            Clock clock) {
        this.own = own;
        this.notices = notices;
        this.ledger = ledger;
        this.runs = runs;
        this.receiving = receiving;
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    /** @param version of the notice as the reviewer saw it */
    @Transactional
    public void confirm(UUID id, long version, Actor reviewer) {
        var notice = opened(id, version, reviewer);
        notice.confirm(reviewer, ledger.reconcile(id), clock.instant());
        count(notice, reviewer);
    }

    /** The stamped sheet is kept with the notice and stands in for the second person. */
    @Transactional
    public void confirmByScan(UUID id, long version, List<IncomingFile> scan, Actor clerk) {
        var notice = opened(id, version, clerk);
        receiving.receive(NoticeScans.KIND, id.toString(), scan, clerk);
        notice.confirmByScan(clerk, ledger.reconcile(id), clock.instant());
        count(notice, clerk);
    }

    @Transactional
    public void withdraw(UUID id, long version, String reason, Actor clerk) {
        var notice = opened(id, version, clerk);
        notice.withdraw(reason, clerk, clock.instant());
        notices.save(notice);
        Stream.of(notice.statementRunId(), notice.payoutRunId())
                .flatMap(Optional::stream)
                .forEach(run -> letComeAgain(run, clerk));
    }

    /** A file of which nothing is in the books any more is not “posted before”. */
    private void letComeAgain(UUID runId, Actor clerk) {
        if (!ledger.restsOn(runId)) {
            runs.findById(runId).orElseThrow().takeBack(clerk, clock.instant());
        }
    }

    @Transactional
    public void explain(UUID id, long version, String reason, Actor clerk) {
        opened(id, version, clerk).explain(reason);
    }

    private BankMonthlyNotice opened(UUID id, long version, Actor actor) {
        var notice = own.find(id, actor);
        StaleForm.refuse(version, notice.version(), "bank_monthly_notice", id);
        return notice;
    }

    /** The earlier notice gives way first: a month has one that counts. */
    private void count(BankMonthlyNotice notice, Actor by) {
        notice.replacesId().flatMap(notices::findById).ifPresent(earlier -> {
            earlier.giveWayTo(notice, by, clock.instant());
            notices.save(earlier);
        });
        notices.save(notice);
        listeners.forEach(listener -> listener.confirmed(notice.accountId(), notice.month()));
    }
}
