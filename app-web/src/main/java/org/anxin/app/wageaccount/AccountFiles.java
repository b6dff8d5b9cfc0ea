package org.anxin.app.wageaccount;

import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.anxin.domain.wageaccount.DedicatedWageAccount;
import org.anxin.domain.wageaccount.DedicatedWageAccounts;
import org.springframework.stereotype.Component;

/** The tripartite agreement, the announcement of the closing and the like: whoever keeps the account adds and voids them. */
@Component
class AccountFiles implements AttachmentOwner {

    static final String KIND = "wage-account";

    private final OpenAccounts open;
    private final DedicatedWageAccounts accounts;

    AccountFiles(OpenAccounts open, DedicatedWageAccounts accounts) {
        this.open = open;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return Ids.read(ownerKey).filter(id -> open.shows(id, actor)).isPresent();
    }

    @Override
    public boolean mayAdd(String ownerKey, Actor actor) {
        return find(ownerKey)
                .filter(account -> !account.isVoided() && open.mayEdit(account, actor))
                .isPresent();
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return "/wage-accounts/" + ownerKey;
    }

    private Optional<DedicatedWageAccount> find(String ownerKey) {
        return Ids.read(ownerKey).flatMap(accounts::findById);
    }
}
