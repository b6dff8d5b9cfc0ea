package org.anxin.app.wageaccount.alert;

import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.anxin.domain.wageaccount.alert.AccountAlert;
import org.anxin.domain.wageaccount.alert.AccountAlerts;
import org.springframework.stereotype.Component;

/** Vouchers and statements of an alert: the bank and the units told add them while it stands, whoever reads it reads them. */
@Component
class AlertFiles implements AttachmentOwner {

    static final String KIND = "account-alert";

    private final OpenAlerts open;
    private final AccountAlerts alerts;

    AlertFiles(OpenAlerts open, AccountAlerts alerts) {
        this.open = open;
        this.alerts = alerts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return Ids.read(ownerKey).flatMap(id -> open.seen(id, actor)).isPresent();
    }

    @Override
    public boolean mayAdd(String ownerKey, Actor actor) {
        return find(ownerKey).filter(alert -> open.takesFilesFrom(alert, actor)).isPresent();
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return "/wage-accounts/alerts/" + ownerKey;
    }

    private Optional<AccountAlert> find(String ownerKey) {
        return Ids.read(ownerKey).flatMap(alerts::findById);
    }
}
