package org.anxin.app.wageaccount.notice;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.imports.ImportRuns;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotice;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotices;
import org.anxin.domain.wageaccount.notice.NoticeLedger;
import org.anxin.domain.wageaccount.notice.PayoutBatch;
import org.springframework.stereotype.Component;

/** A prepared notice is taken back, and the files that nothing rests on any more may come again. */
@Component
class TakingBack {

    private final BankMonthlyNotices notices;
    private final NoticeLedger ledger;
    private final ImportRuns runs;
    private final Clock clock;

    TakingBack(BankMonthlyNotices notices, NoticeLedger ledger, ImportRuns runs, Clock clock) {
        this.notices = notices;
        this.ledger = ledger;
        this.runs = runs;
        this.clock = clock;
    }

    void withdraw(BankMonthlyNotice notice, String reason, Actor by) {
        notice.withdraw(reason, by, clock.instant());
        notices.save(notice);
        Stream.concat(notice.statementRunId().stream(), payoutRuns(notice.id()))
                .distinct()
                .forEach(run -> letComeAgain(run, by));
    }

    Stream<UUID> payoutRuns(UUID noticeId) {
        return ledger.batches(noticeId).stream().map(PayoutBatch::runId).filter(Objects::nonNull);
    }

    /** A file of which nothing is in the books any more is not “posted before”. */
    void letComeAgain(UUID runId, Actor by) {
        if (!ledger.restsOn(runId)) {
            runs.findById(runId).orElseThrow().takeBack(by, clock.instant());
        }
    }
}
