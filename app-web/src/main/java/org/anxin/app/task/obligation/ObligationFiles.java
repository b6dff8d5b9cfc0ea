package org.anxin.app.task.obligation;

import java.util.Optional;
import java.util.function.Predicate;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.obligation.Sight;
import org.springframework.stereotype.Component;

/**
 * Evidence of an obligation: every unit with a part in it adds its own until it is done; a supporting unit reads its own
 * only.
 */
@Component
class ObligationFiles implements AttachmentOwner {

    private final OpenObligations open;
    private final Obligations obligations;
    private final Units units;

    ObligationFiles(OpenObligations open, Obligations obligations, Units units) {
        this.open = open;
        this.obligations = obligations;
        this.units = units;
    }

    @Override
    public String kind() {
        return Evidence.OF_OBLIGATION;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return sight(ownerKey, actor) != Sight.NONE;
    }

    @Override
    public boolean mayRead(Attachment file, Actor actor) {
        var sight = sight(file.ownerKey(), actor);
        return sight == Sight.WHOLE || sight == Sight.PART && file.unitCode().equals(actor.unitCode());
    }

    @Override
    public boolean mayAdd(String ownerKey, Actor actor) {
        return mayRead(ownerKey, actor)
                && actor.may(Permission.REPORT_WRITE)
                && find(ownerKey)
                        .filter(obligation -> !obligation.state().isEnded())
                        .filter(takesPart(actor))
                        .isPresent();
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return "/tasks/obligations/" + ownerKey;
    }

    private Predicate<Obligation> takesPart(Actor actor) {
        return obligation -> units.findByCode(actor.unitCode())
                .filter(own -> units.findByCodeIn(obligation.allUnits()).stream()
                        .anyMatch(unit -> own.path().startsWith(unit.path())))
                .isPresent();
    }

    private Sight sight(String ownerKey, Actor actor) {
        return Ids.read(ownerKey).map(id -> open.sightOf(id, actor)).orElse(Sight.NONE);
    }

    private Optional<Obligation> find(String ownerKey) {
        return Ids.read(ownerKey).flatMap(obligations::findById);
    }
}
