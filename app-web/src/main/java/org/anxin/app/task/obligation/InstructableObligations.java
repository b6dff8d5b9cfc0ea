package org.anxin.app.task.obligation;

import java.util.List;
import java.util.Optional;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.task.instruction.InstructableRecord;
import org.anxin.domain.task.instruction.InstructableRecords;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.obligation.Sight;
import org.springframework.stereotype.Component;

/** A leader may write on an obligation; the unit that reports on it is suggested to answer. */
@Component
class InstructableObligations implements InstructableRecords {

    private final OpenObligations open;
    private final Obligations obligations;
    private final Cadences cadences;
    private final Units units;

    InstructableObligations(OpenObligations open, Obligations obligations, Cadences cadences, Units units) {
        this.open = open;
        this.obligations = obligations;
        this.cadences = cadences;
        this.units = units;
    }

    @Override
    public String kind() {
        return Evidence.OF_OBLIGATION;
    }

    @Override
    public Optional<InstructableRecord> find(String key, Actor asker) {
        return Ids.read(key)
                .filter(id -> open.sightOf(id, asker) != Sight.NONE)
                .flatMap(obligations::findById)
                .map(this::record);
    }

    private InstructableRecord record(Obligation obligation) {
        var lead = units.findByCode(obligation.leadCode()).map(Unit::shortName).orElse("");
        return new InstructableRecord(
                kind(),
                obligation.id().toString(),
                lead + " " + obligation.periodLabel() + " "
                        + cadences.get(obligation.cadenceCode()).title(),
                "/tasks/obligations/" + obligation.id(),
                List.of(obligation.leadCode()));
    }
}
