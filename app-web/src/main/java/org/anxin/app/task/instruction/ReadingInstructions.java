package org.anxin.app.task.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.instruction.InstructionCounts;
import org.anxin.domain.task.instruction.InstructionLedger;
import org.anxin.domain.task.instruction.InstructionLine;
import org.anxin.domain.task.instruction.InstructionReach;
import org.anxin.domain.task.instruction.InstructionState;
import org.anxin.domain.task.instruction.LeaderInstruction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Instructions as a list, one by one with their whole history, and on the page of the record that they are about. */
@Service
public class ReadingInstructions {

    private final InstructionLedger ledger;
    private final OpenedInstructions opened;
    private final Units units;
    private final Clock clock;

    ReadingInstructions(InstructionLedger ledger, OpenedInstructions opened, Units units, Clock clock) {
        this.ledger = ledger;
        this.opened = opened;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param others what the units instructed together with this one have to answer
     * @param mayAnswer whether the asker is of the addressed unit and it is its turn
     * @param mayDecide whether the asker closes, sends back and voids
     */
    public record Dossier(
            InstructionLine line,
            LeaderInstruction instruction,
            List<InstructionLine> others,
            boolean mayAnswer,
            boolean mayDecide,
            LocalDate today) {

        public boolean isOverdue() {
            return line.isOverdueOn(today);
        }

        public boolean waitsForDecision() {
            return mayDecide && line.state() == InstructionState.ANSWERED;
        }
    }

    /**
     * What stands on the page of a record.
     *
     * @param lines the newest first
     */
    public record OnRecord(String kind, String key, List<InstructionLine> lines, boolean mayGive, LocalDate today) {

        /** Whether there may be older ones than its page shows. */
        public boolean isMore() {
            return lines.size() >= InstructionLedger.ON_A_PAGE;
        }
    }

    @Transactional(readOnly = true)
    public ListPage<InstructionLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, InstructionReach.of(asker), today());
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<InstructionLine> line) {
        ledger.forEach(query, InstructionReach.of(asker), today(), line);
    }

    /** Units that the list can be narrowed to. */
    @Transactional(readOnly = true)
    public List<Unit> units() {
        return units.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(unit -> !unit.kind().isVillageLevel())
                .toList();
    }

    @Transactional(readOnly = true)
    public Dossier find(UUID id, Actor asker) {
        var reach = InstructionReach.of(asker);
        var line = ledger.find(id, reach, today()).orElseThrow(() -> OpenedInstructions.missing(id));
        var instruction = opened.stored(id);
        return new Dossier(
                line,
                instruction,
                ledger.ofBatch(instruction.batch(), reach, today()).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList(),
                line.state() == InstructionState.GIVEN
                        && asker.may(Permission.INSTRUCTION_ANSWER)
                        && asker.belongsTo(opened.addressed(instruction).path()),
                asker.may(Permission.INSTRUCTION_GIVE) && instruction.isDecidedBy(asker) && instruction.isOpen(),
                today());
    }

    /** For the page of a record: {@code model.addAttribute("instructions", reading.on("measure", "13", asker))}. */
    @Transactional(readOnly = true)
    public OnRecord on(String kind, String key, Actor asker) {
        return new OnRecord(
                kind,
                key,
                asker.may(Permission.INSTRUCTION_READ)
                        ? ledger.on(kind, key, InstructionReach.of(asker), today())
                        : List.of(),
                asker.may(Permission.INSTRUCTION_GIVE),
                today());
    }

    /** Of all instructions that the asker sees. */
    @Transactional(readOnly = true)
    public InstructionCounts counts(Actor asker) {
        return ledger.counts(InstructionReach.of(asker), today());
    }

    /** Of those that the asker gave himself. */
    @Transactional(readOnly = true)
    public InstructionCounts countsOfOwn(Actor asker) {
        return ledger.countsGivenBy(asker.username(), today());
    }

    /** Unanswered ones to the asker's unit. */
    @Transactional(readOnly = true)
    public List<InstructionLine> toAnswer(Actor asker) {
        return ledger.toAnswerIn(asker.unitPath(), today());
    }

    /** Answered ones that wait for the asker's decision. */
    @Transactional(readOnly = true)
    public List<InstructionLine> toRead(Actor asker) {
        return ledger.toReadBy(asker.username(), asker.may(Permission.INSTRUCTION_REGISTER), today());
    }

    /** The day against which lateness is told. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
