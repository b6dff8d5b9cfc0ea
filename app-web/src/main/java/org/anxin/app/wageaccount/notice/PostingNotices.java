package org.anxin.app.wageaccount.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
        var touched = new ArrayList<UUID>();
        for (var month : wholeMonths(posting)) {
            var notice = noticeOf(month, posting);
            notice.takeStatement(posting.runId());
            touched.add(notices.save(notice).id());
            if (month.preparedId() == null && month.confirmedId() != null) {
                rows.keepEarlierPayouts(notice.id(), month.confirmedId());
            }
        }
        rows.postStatement(posting.runId());
        return sumUp(touched);
    }

    ImportOutcome payouts(ImportPosting posting) {
        var touched = new ArrayList<UUID>();
        for (var month : wholeMonths(posting)) {
            var notice = noticeOf(month, posting);
            notice.takePayouts(posting.runId());
            touched.add(notices.save(notice).id());
            if (month.preparedId() == null && month.confirmedId() != null) {
                rows.keepEarlierStatement(notice.id(), month.confirmedId());
                rows.keepEarlierPayouts(notice.id(), month.confirmedId());
            }
        }
        rows.postPayouts(posting.runId());
        return sumUp(touched);
    }

    private List<StagedMonth> wholeMonths(ImportPosting posting) {
        var months = rows.months(posting.runId());
        if (months.isEmpty()) {
            throw new RuleViolation("notice.no-whole-month");
        }
        return months;
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

    private ImportOutcome sumUp(List<UUID> touched) {
        rows.sumUp(touched);
        return new ImportOutcome(touched.size() == 1 ? "/wage-accounts/notices/" + touched.getFirst() : WAITING);
    }
}
