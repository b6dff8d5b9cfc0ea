package org.anxin.app.wageaccount.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotice;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotices;
import org.anxin.domain.wageaccount.notice.NoticeRows;
import org.anxin.domain.wageaccount.notice.OwedMonth;
import org.anxin.domain.wageaccount.notice.OwedMonths;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 本月无收支: a month in which nothing moved has no file to upload, and is owed a notice all the same. */
@Service
public class ReportingIdleMonths {

    private static final int MOST = 20;

    private final OwedMonths owed;
    private final BankMonthlyNotices notices;
    private final NoticeRows rows;
    private final Clock clock;

    ReportingIdleMonths(OwedMonths owed, BankMonthlyNotices notices, NoticeRows rows, Clock clock) {
        this.owed = owed;
        this.notices = notices;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What the clerk's bank still owes, the most urgent first; nothing for those who do not report.
     *
     * @param words to find an account by; empty for all
     */
    @Transactional(readOnly = true)
    public List<OwedMonth> owed(String words, Actor clerk) {
        return clerk.may(Permission.NOTICE_UPLOAD)
                ? owed.of(clerk.scopeOf(Permission.NOTICE_UPLOAD), words, LocalDate.now(clock), MOST)
                : List.of();
    }

    /** @return the notice, which waits for the second person like any other */
    @Transactional
    public UUID report(UUID accountId, YearMonth month, Actor clerk) {
        var one = owed.find(accountId, month, clerk.scopeOf(Permission.NOTICE_UPLOAD), LocalDate.now(clock))
                .orElseThrow(() -> new RuleViolation("notice.idle-not-owed"));
        var balance = one.balance();
        var notice = new BankMonthlyNotice(accountId, one.bankCode(), month, null, clerk, clock.instant());
        notice.declareIdle();
        var id = notices.save(notice).id();
        rows.carryOver(id, balance);
        return id;
    }
}
