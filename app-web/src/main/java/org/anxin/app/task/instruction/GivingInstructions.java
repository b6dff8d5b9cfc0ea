package org.anxin.app.task.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.organization.Units;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.PolicyAnswer;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.task.instruction.InstructableRecord;
import org.anxin.domain.task.instruction.LeaderInstruction;
import org.anxin.domain.task.instruction.LeaderInstructions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A leader writes on a record, or the supervision office registers what he wrote on paper. */
@Service
public class GivingInstructions {

    private final LeaderInstructions instructions;
    private final RecordsToInstructOn records;
    private final Units units;
    private final UsualReplyTerm term;
    private final Clock clock;

    GivingInstructions(
            LeaderInstructions instructions,
            RecordsToInstructOn records,
            Units units,
            UsualReplyTerm term,
            Clock clock) {
        this.instructions = instructions;
        this.records = records;
        this.units = units;
        this.term = term;
        this.clock = clock;
    }

    /** @param instructedBy the leader's name on paper; null where the giver is the leader */
    public record Give(
            String kind,
            String key,
            String text,
            @Nullable String instructedBy,
            List<String> unitCodes,
            LocalDate dueOn) {}

    /**
     * What the form begins with.
     *
     * @param suggested units that would answer for the record
     * @param others every other unit that may be instructed
     * @param term the usual term, which suggests the day
     */
    public record Draft(
            InstructableRecord on, List<Unit> suggested, List<Unit> others, LocalDate dueOn, PolicyAnswer<Days> term) {}

    /** @param batch what they share */
    public record Given(UUID batch, List<LeaderInstruction> instructions, List<Unit> addressed) {}

    /** The records that can be chosen without opening their pages. */
    @Transactional(readOnly = true)
    public List<InstructableRecord> offered(Actor giver) {
        return records.offered(giver);
    }

    @Transactional(readOnly = true)
    public Draft draft(String kind, String key, Actor giver) {
        var on = records.find(kind, key, giver);
        var today = LocalDate.now(clock);
        var addressable = units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> unit.existsOn(today) && isAddressable(unit.kind()))
                .toList();
        return new Draft(
                on,
                addressable.stream()
                        .filter(unit -> on.suggestedUnits().contains(unit.code()))
                        .toList(),
                addressable.stream()
                        .filter(unit -> !on.suggestedUnits().contains(unit.code()))
                        .toList(),
                term.dueOn(),
                term.days());
    }

    @Transactional
    public Given give(Give command, Actor giver) {
        var on = records.find(command.kind(), command.key(), giver);
        var today = LocalDate.now(clock);
        var now = clock.instant();
        var batch = Ids.next(clock.millis());
        var addressed = new LinkedHashSet<>(command.unitCodes())
                .stream().map(this::addressable).toList();
        var given = addressed.stream()
                .map(unit -> instructions.save(new LeaderInstruction(
                        batch, on, unit, command.text(), giver, command.instructedBy(), command.dueOn(), today, now)))
                .toList();
        return new Given(batch, given, addressed);
    }

    private Unit addressable(String code) {
        return units.findByCode(code)
                .filter(unit -> isAddressable(unit.kind()))
                .orElseThrow(() -> new NotFound("unit", code));
    }

    /** Villages work through their township; what lies above the district's own units is nobody's to instruct. */
    private static boolean isAddressable(UnitKind kind) {
        return !kind.isVillageLevel()
                && kind != UnitKind.PROVINCE
                && kind != UnitKind.CITY
                && kind != UnitKind.DISTRICT;
    }
}
