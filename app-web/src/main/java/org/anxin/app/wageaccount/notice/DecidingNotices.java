package org.anxin.app.wageaccount.notice;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotice;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotices;
import org.anxin.domain.wageaccount.notice.NoticeConfirmed;
import org.anxin.domain.wageaccount.notice.NoticeLedger;
import org.anxin.domain.wageaccount.notice.NoticeRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bank decides about a prepared notice: takes it back, says why it corrects another, confirms it. */
@Service
public class DecidingNotices {

    private final OwnNotices own;
    private final BankMonthlyNotices notices;
    private final NoticeLedger ledger;
    private final NoticeRows rows;
    private final TakingBack taking;
    private final ReceivingFiles receiving;
    private final List<NoticeConfirmed> listeners;
    private final Clock clock;

    DecidingNotices(
            OwnNotices own,
            BankMonthlyNotices notices,
            NoticeLedger ledger,
            NoticeRows rows,
            TakingBack taking,
            ReceivingFiles receiving,
            List<NoticeConfirmed> listeners,
            Clock clock) {
        this.own = own;
        this.notices = notices;
        this.ledger = ledger;
        this.rows = rows;
        this.taking = taking;
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
        taking.withdraw(notice, reason, clerk);
    }

    /** A batch that does not belong to the month, or that has to come again, is taken out of a prepared notice. */
    @Transactional
    public void removeBatch(UUID id, long version, String batchNo, Actor clerk) {
        var notice = opened(id, version, clerk);
        var before = taking.payoutRuns(id).distinct().toList();
        rows.removeBatch(id, batchNo);
        notice.dropPayouts(taking.payoutRuns(id).reduce((a, b) -> b).orElse(null), clerk, clock.instant());
        notices.save(notice);
        rows.sumUp(List.of(id));
        before.forEach(run -> taking.letComeAgain(run, clerk));
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
