package org.anxin.app.task.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.task.obligation.Obligation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervision office grants more time, with a reason that stays on record. */
@Service
public class ExtendingObligations {

    private final OpenObligations open;
    private final Units units;
    private final Clock clock;

    ExtendingObligations(OpenObligations open, Units units, Clock clock) {
        this.open = open;
        this.units = units;
        this.clock = clock;
    }

    public record Extend(UUID id, long version, LocalDate newDueOn, String reason) {}

    @Transactional
    public Obligation extend(Extend command, Actor by) {
        var obligation = open.find(command.id(), by);
        StaleForm.refuse(command.version(), obligation.version(), "obligation", obligation.id());
        obligation.extend(
                command.newDueOn(),
                command.reason(),
                units.findByCode(obligation.leadCode()).orElseThrow(),
                by,
                LocalDate.now(clock),
                clock.instant());
        return obligation;
    }
}
