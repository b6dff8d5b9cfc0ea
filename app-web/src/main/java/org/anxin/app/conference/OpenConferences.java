package org.anxin.app.conference;

import java.util.UUID;
import org.anxin.domain.conference.JointConference;
import org.anxin.domain.conference.JointConferenceLedger;
import org.anxin.domain.conference.JointConferences;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.springframework.stereotype.Component;

/** Finds a conference for somebody: out of scope and non-existent are the same. */
@Component
class OpenConferences {

    private final JointConferences conferences;
    private final JointConferenceLedger ledger;
    private final Units units;

    OpenConferences(JointConferences conferences, JointConferenceLedger ledger, Units units) {
        this.conferences = conferences;
        this.ledger = ledger;
        this.units = units;
    }

    boolean shows(UUID id, Actor asker) {
        return ledger.shows(id, asker.scopeOf(Permission.CONFERENCE_READ));
    }

    JointConference find(UUID id, Actor asker) {
        if (!shows(id, asker)) {
            throw new NotFound("joint conference", id);
        }
        return conferences.findById(id).orElseThrow(() -> new NotFound("joint conference", id));
    }

    /** One that the asker's own unit recorded and that stands. */
    JointConference findOwn(UUID id, Actor asker) {
        var conference = find(id, asker);
        if (!mayEdit(conference, asker)) {
            throw new NotFound("own joint conference", id);
        }
        return conference;
    }

    boolean mayEdit(JointConference conference, Actor asker) {
        return asker.may(Permission.CONFERENCE_EDIT)
                && units.findByCode(conference.convenerCode())
                        .filter(convener -> asker.belongsTo(convener.path()))
                        .isPresent();
    }
}
