package org.anxin.app.wageaccount.labor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.anxin.domain.wageaccount.labor.PaymentLedger;
import org.anxin.domain.wageaccount.labor.PaymentLine;
import org.springframework.stereotype.Component;

/** What the reason of a low share speaks of, such as the contract of a purchase: whoever keeps the payment adds and voids it. */
@Component
class PaymentFiles implements AttachmentOwner {

    static final String KIND = "progress-payment";

    private final PaymentLedger ledger;
    private final Clock clock;

    PaymentFiles(PaymentLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return find(ownerKey, actor, Permission.PROJECT_READ).isPresent();
    }

    @Override
    public boolean mayAdd(String ownerKey, Actor actor) {
        return find(ownerKey, actor, Permission.ACCOUNT_EDIT)
                .filter(payment -> !payment.isVoided())
                .isPresent();
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return "/wage-accounts/labor/" + ownerKey;
    }

    private Optional<PaymentLine> find(String ownerKey, Actor actor, Permission permission) {
        return actor.may(permission)
                ? Ids.read(ownerKey).flatMap(id -> ledger.find(id, actor.scopeOf(permission), LocalDate.now(clock)))
                : Optional.empty();
    }
}
