package org.anxin.app.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.obligation.Part;
import org.springframework.stereotype.Component;

/** Who belongs at a conference: whoever owes it in the period of its day. */
@Component
class InvitedUnits {

    private final Obligations obligations;
    private final Units units;

    InvitedUnits(Obligations obligations, Units units) {
        this.obligations = obligations;
        this.units = units;
    }

    List<String> codes(ConferenceKind kind, LocalDate heldOn) {
        return obligations.findOn(kind.cadenceCode(), heldOn).stream()
                .flatMap(obligation ->
                        Stream.of(Part.LEAD, Part.PARTICIPANT).flatMap(part -> obligation.unitsWith(part).stream()))
                .distinct()
                .toList();
    }

    /** In the district's fixed order. */
    List<Unit> on(ConferenceKind kind, LocalDate heldOn) {
        return units.findByCodeIn(codes(kind, heldOn)).stream()
                .sorted(Comparator.comparing(Unit::sortOrder).thenComparing(Unit::code))
                .toList();
    }
}
