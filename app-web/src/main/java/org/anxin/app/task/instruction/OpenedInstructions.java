package org.anxin.app.task.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.task.instruction.InstructionLedger;
import org.anxin.domain.task.instruction.InstructionReach;
import org.anxin.domain.task.instruction.LeaderInstruction;
import org.anxin.domain.task.instruction.LeaderInstructions;
import org.springframework.stereotype.Component;

/** Instructions as their pages open them: only to those who see them, and only as they were when the form was opened. */
@Component
class OpenedInstructions {

    private final LeaderInstructions instructions;
    private final InstructionLedger ledger;
    private final Units units;
    private final Clock clock;

    OpenedInstructions(LeaderInstructions instructions, InstructionLedger ledger, Units units, Clock clock) {
        this.instructions = instructions;
        this.ledger = ledger;
        this.units = units;
        this.clock = clock;
    }

    LeaderInstruction inVersion(UUID id, long version, Actor asker) {
        ledger.find(id, InstructionReach.of(asker), LocalDate.now(clock)).orElseThrow(() -> missing(id));
        var instruction = stored(id);
        StaleForm.refuse(version, instruction.version(), "leader_instruction", id);
        return instruction;
    }

    LeaderInstruction stored(UUID id) {
        return instructions.findById(id).orElseThrow(() -> missing(id));
    }

    Unit addressed(LeaderInstruction instruction) {
        return units.findByCode(instruction.unitCode()).orElseThrow(() -> new NotFound("unit", instruction.unitCode()));
    }

    static NotFound missing(UUID id) {
        return new NotFound("instruction", id);
    }
}
