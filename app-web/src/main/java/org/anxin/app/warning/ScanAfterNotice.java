package org.anxin.app.warning;

import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.wageaccount.AccountCard.ProjectOf;
import org.anxin.domain.wageaccount.AccountCards;
import org.anxin.domain.wageaccount.notice.NoticeConfirmed;
import org.springframework.stereotype.Component;

/** Once a bank's month is confirmed, inspector, bureau and township see at once what is wrong with it. */
@Component
class ScanAfterNotice implements NoticeConfirmed {

    private final AccountCards accounts;
    private final ScanningForWarnings scanning;

    ScanAfterNotice(AccountCards accounts, ScanningForWarnings scanning) {
        this.accounts = accounts;
        this.scanning = scanning;
    }

    @Override
    public void confirmed(UUID accountId, YearMonth month) {
        accounts.find(accountId, new Scope.District())
                .ifPresent(account -> scanning.touched(
                        account.projects().stream().map(ProjectOf::id).collect(Collectors.toSet()), month));
    }
}
