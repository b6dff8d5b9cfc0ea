package org.anxin.app.wageaccount.notice;

import java.time.YearMonth;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.wageaccount.AccountMoved;
import org.anxin.domain.wageaccount.notice.BankMonthlyNotices;
import org.anxin.domain.wageaccount.notice.NoticeState;
import org.springframework.stereotype.Component;

/** What the former bank has prepared for months that the new one reports on makes room for it; earlier months stay its own. */
@Component
class EndingOfFormerBank implements AccountMoved {

    private static final String REASON = "专用账户已变更开户银行，该月月报由月末的开户银行报送";

    private final BankMonthlyNotices notices;
    private final TakingBack taking;

    EndingOfFormerBank(BankMonthlyNotices notices, TakingBack taking) {
        this.notices = notices;
        this.taking = taking;
    }

    @Override
    public void moved(UUID accountId, YearMonth first, String bankCode, Actor by) {
        notices.findByAccountIdAndState(accountId, NoticeState.PREPARED).stream()
                .filter(notice ->
                        !notice.month().isBefore(first) && !notice.bankCode().equals(bankCode))
                .forEach(notice -> taking.withdraw(notice, REASON, by));
    }
}
