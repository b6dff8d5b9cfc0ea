package org.anxin.app.wageaccount;

import java.util.UUID;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.wageaccount.AccountLedger;
import org.anxin.domain.wageaccount.DedicatedWageAccount;
import org.anxin.domain.wageaccount.DedicatedWageAccounts;
import org.springframework.stereotype.Component;

/** Finds an account for somebody: out of scope and non-existent are the same. */
@Component
class OpenAccounts {

    private final DedicatedWageAccounts accounts;
    private final AccountLedger ledger;
    private final Units units;

    OpenAccounts(DedicatedWageAccounts accounts, AccountLedger ledger, Units units) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.units = units;
    }

    boolean shows(UUID id, Actor asker) {
        return ledger.shows(id, asker.scopeOf(Permission.ACCOUNT_READ));
    }

    DedicatedWageAccount find(UUID id, Actor asker) {
        return find(id, Permission.ACCOUNT_READ, asker);
    }

    /** For whoever keeps it. */
    DedicatedWageAccount findToEdit(UUID id, Actor asker) {
        return find(id, Permission.ACCOUNT_EDIT, asker);
    }

    /** For whoever answers about it, one after the other. */
    DedicatedWageAccount findAndHold(UUID id, Actor asker) {
        refuseUnlessShown(id, Permission.ACCOUNT_RECEIVE, asker);
        return accounts.findAndHold(id).orElseThrow(() -> new NotFound("wage account", id));
    }

    boolean mayEdit(DedicatedWageAccount account, Actor asker) {
        return asker.may(Permission.ACCOUNT_EDIT)
                && (isOwn(account, asker) || ledger.shows(account.id(), asker.scopeOf(Permission.ACCOUNT_EDIT)));
    }

    private boolean isOwn(DedicatedWageAccount account, Actor asker) {
        return units.findByCode(account.unitCode())
                .filter(unit -> asker.belongsTo(unit.path()))
                .isPresent();
    }

    private DedicatedWageAccount find(UUID id, Permission permission, Actor asker) {
        refuseUnlessShown(id, permission, asker);
        return accounts.findById(id).orElseThrow(() -> new NotFound("wage account", id));
    }

    private void refuseUnlessShown(UUID id, Permission permission, Actor asker) {
        if (!ledger.shows(id, asker.scopeOf(permission))) {
            throw new NotFound("wage account", id);
        }
    }
}
