package org.anxin.app.task.obligation;

import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.ObligationLedger;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.obligation.Sight;
import org.springframework.stereotype.Component;

/** Finds an obligation for somebody who wants to act on it: out of scope and non-existent are the same. */
@Component
public class OpenObligations {

    private final Obligations obligations;
    private final ObligationLedger ledger;

    OpenObligations(Obligations obligations, ObligationLedger ledger) {
        this.obligations = obligations;
        this.ledger = ledger;
    }

    public Obligation find(UUID id, Actor asker) {
        if (sightOf(id, asker) == Sight.NONE) {
            throw new NotFound("obligation", id);
        }
        return obligations.findById(id).orElseThrow(() -> new NotFound("obligation", id));
    }

    public Sight sightOf(UUID id, Actor asker) {
        return ledger.sightOf(id, asker.scopeOf(Permission.OBLIGATION_READ));
    }
}
