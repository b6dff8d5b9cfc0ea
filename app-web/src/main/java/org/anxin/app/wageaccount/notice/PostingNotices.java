package org.anxin.app.wageaccount.notice;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.imports.ImportOutcome;
import org.anxin.domain.shared.imports.ImportPosting;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotice;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotices;
import org.anxin.domain.wageaccount.notice.NoticeRows;
import org.anxin.domain.wageaccount.notice.StagedMonth;
import org.springframework.stereotype.Component;

/**
 * A bank's file goes into the books: each month of an account that is whole joins its prepared notice or begins one, in
 * the one transaction of the posting. A month that was confirmed before begins a correction.
 */
@Component
class PostingNotices {

    private static final String WAITING = "/wage-accounts/notices?state=PREPARED";

    private final BankMonthlyNotices notices;
    private final NoticeRows rows;

    PostingNotices(BankMonthlyNotices notices, NoticeRows rows) {
        this.notices = notices;
        this.rows = rows;
    }

    ImportOutcome statement(ImportPosting posting) {
        return sumUp(postStatement(posting));
    }

    /** Of a correction the batches that the file does not bring stay as they were. */
    ImportOutcome payouts(ImportPosting posting) {
        return sumUp(postPayouts(posting));
    }

    /** A file with both: the payouts join what the statement has begun. */
    ImportOutcome both(ImportPosting posting) {
        var touched = postStatement(posting);
        rows.turnToPayouts();
        touched.addAll(postPayouts(posting));
        return sumUp(touched);
    }

    private Set<UUID> postStatement(ImportPosting posting) {
        return post(posting, BankMonthlyNotice::takeStatement, rows::keepEarlierPayouts, rows::postStatement);
    }

    private Set<UUID> postPayouts(ImportPosting posting) {
        return post(
                posting,
                BankMonthlyNotice::takePayouts,
                (notice, corrected) -> {
                    rows.keepEarlierStatement(notice, corrected);
                    rows.keepEarlierPayouts(notice, corrected);
                },
                rows::postPayouts);
    }

    /**
     * @param take what the file is to its notice
     * @param keep what a new correction has from the notice that it corrects
     * @param move the rows into the books
     */
    private Set<UUID> post(
            ImportPosting posting,
            BiConsumer<BankMonthlyNotice, UUID> take,
            BiConsumer<UUID, UUID> keep,
            Consumer<UUID> move) {
        var touched = new LinkedHashSet<UUID>();
        for (var month : rows.months(posting.runId())) {
            var notice = noticeOf(month, posting);
            take.accept(notice, posting.runId());
            touched.add(notices.save(notice).id());
            if (month.preparedId() == null && month.confirmedId() != null) {
                keep.accept(notice.id(), month.confirmedId());
            }
        }
        move.accept(posting.runId());
        return touched;
    }

    private BankMonthlyNotice noticeOf(StagedMonth month, ImportPosting posting) {
        if (month.preparedId() != null) {
            return notices.findById(month.preparedId()).orElseThrow();
        }
        var corrects = month.confirmedId() == null
                ? null
                : notices.findById(month.confirmedId()).orElseThrow();
        return new BankMonthlyNotice(
                month.accountId(), month.bankCode(), month.month(), corrects, posting.actor(), posting.now());
    }

    private ImportOutcome sumUp(Set<UUID> touched) {
        if (touched.isEmpty()) {
            throw new RuleViolation("notice.no-whole-month");
        }
        rows.sumUp(touched);
        return new ImportOutcome(
                touched.size() == 1
                        ? "/wage-accounts/notices/" + touched.iterator().next()
                        : WAITING);
    }
}
