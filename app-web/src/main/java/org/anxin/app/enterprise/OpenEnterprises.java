package org.anxin.app.enterprise;

import java.util.UUID;
import org.anxin.domain.enterprise.Enterprise;
import org.anxin.domain.enterprise.EnterpriseLedger;
import org.anxin.domain.enterprise.Enterprises;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.Scope;
import org.springframework.stereotype.Component;

/** Finds an enterprise for somebody: out of scope and non-existent are the same. */
@Component
class OpenEnterprises {

    private final Enterprises enterprises;
    private final EnterpriseLedger ledger;
    private final Units units;

    OpenEnterprises(Enterprises enterprises, EnterpriseLedger ledger, Units units) {
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.units = units;
    }

    boolean shows(UUID id, Actor asker) {
        return ledger.shows(id, asker.scopeOf(Permission.ENTERPRISE_READ));
    }

    Enterprise find(UUID id, Actor asker) {
        if (!shows(id, asker)) {
            throw new NotFound("enterprise", id);
        }
        return enterprises.findById(id).orElseThrow(() -> new NotFound("enterprise", id));
    }

    Enterprise findForEdit(UUID id, Actor asker) {
        if (!mayEdit(id, asker)) {
            throw new NotFound("enterprise to edit", id);
        }
        return enterprises.findById(id).orElseThrow(() -> new NotFound("enterprise", id));
    }

    /** Whoever works with an enterprise keeps what is known of it. */
    boolean mayEdit(UUID id, Actor asker) {
        return asker.may(Permission.ENTERPRISE_EDIT) && ledger.shows(id, asker.scopeOf(Permission.ENTERPRISE_EDIT));
    }

    /** Whether somebody who has it before them may change it. */
    boolean readerMayEdit(UUID id, Actor asker) {
        return asker.may(Permission.ENTERPRISE_EDIT)
                && (asker.scopeOf(Permission.ENTERPRISE_EDIT).equals(asker.scopeOf(Permission.ENTERPRISE_READ))
                        || mayEdit(id, asker));
    }

    Enterprise findForVoiding(UUID id, Actor asker) {
        var enterprise = findForEdit(id, asker);
        if (!editorMayVoid(enterprise, asker)) {
            throw new NotFound("enterprise to void", id);
        }
        return enterprise;
    }

    /** It is taken out of the register by the unit that registered it, or by who answers for the whole district. */
    boolean editorMayVoid(Enterprise enterprise, Actor asker) {
        return asker.scopeOf(Permission.ENTERPRISE_EDIT) instanceof Scope.District
                || units.findByCode(enterprise.unitCode())
                        .filter(unit -> asker.belongsTo(unit.path()))
                        .isPresent();
    }
}
