package org.anxin.app.wageaccount;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.wageaccount.AccountsChanged;
import org.anxin.domain.wageaccount.PlanSteps;
import org.springframework.stereotype.Component;

/** What follows within the same transaction from a change of the accounts that projects have. */
@Component
class FollowingAccounts {

    private final PlanSteps plan;
    private final List<AccountsChanged> listeners;

    FollowingAccounts(PlanSteps plan, List<AccountsChanged> listeners) {
        this.plan = plan;
        this.listeners = List.copyOf(listeners);
    }

    void of(Collection<UUID> projectIds) {
        plan.settle(projectIds);
        listeners.forEach(listener -> listener.changed(projectIds));
    }
}
