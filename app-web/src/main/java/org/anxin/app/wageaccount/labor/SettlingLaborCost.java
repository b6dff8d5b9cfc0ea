package org.anxin.app.wageaccount.labor;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.project.ProjectChanged;
import org.anxin.domain.wageaccount.AccountsChanged;
import org.anxin.domain.wageaccount.DedicatedWageAccounts;
import org.anxin.domain.wageaccount.labor.LaborSettlements;
import org.anxin.domain.wageaccount.notice.NoticeConfirmed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how the cycles of projects stand, in the transaction of whatever makes them stand otherwise: a payment is
 * recorded or voided, a bank's month counts, an account comes, is shared or goes, a project gets another name.
 */
@Service
public class SettlingLaborCost implements NoticeConfirmed, AccountsChanged, ProjectChanged {

    private final LaborSettlements settlements;
    private final DedicatedWageAccounts accounts;

    SettlingLaborCost(LaborSettlements settlements, DedicatedWageAccounts accounts) {
        this.settlements = settlements;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void confirmed(UUID accountId, YearMonth month) {
        accounts.findById(accountId).ifPresent(account -> changed(account.projectIds()));
    }

    @Override
    @Transactional
    public void changed(UUID projectId) {
        changed(List.of(projectId));
    }

    @Override
    @Transactional
    public void changed(Collection<UUID> projectIds) {
        settlements.settle(projectIds);
    }

    /** Every cycle: at night, and after much was brought in at once. */
    @Transactional
    public void everything() {
        settlements.settleAll();
    }
}
