package org.anxin.app.task;

import java.util.List;
import java.util.Optional;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.task.DutyHolder;
import org.anxin.domain.task.instruction.InstructableRecord;
import org.anxin.domain.task.instruction.InstructableRecords;
import org.springframework.stereotype.Component;

/** A leader may write on a unit and its duties; the unit itself would answer. */
@Component
class UnitsToInstructOn implements InstructableRecords {

    private final Units units;
    private final TodaysBreakdown today;

    UnitsToInstructOn(Units units, TodaysBreakdown today) {
        this.units = units;
        this.today = today;
    }

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public Optional<InstructableRecord> find(String key, Actor asker) {
        return asker.may(Permission.TASK_READ) ? units.findByCode(key).map(this::record) : Optional.empty();
    }

    @Override
    public List<InstructableRecord> offered(Actor asker) {
        return asker.may(Permission.TASK_READ)
                ? today.resolve().dutiful().stream().map(this::record).toList()
                : List.of();
    }

    private InstructableRecord record(Unit unit) {
        return record(unit.code(), unit.shortName());
    }

    private InstructableRecord record(DutyHolder unit) {
        return record(unit.code(), unit.shortName());
    }

    private InstructableRecord record(String code, String name) {
        return new InstructableRecord(kind(), code, name + "履职清单", "/units/" + code + "/duties", List.of(code));
    }
}
