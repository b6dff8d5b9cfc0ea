package org.anxin.app.task;

import java.util.List;
import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.task.Measure;
import org.anxin.domain.task.ResolvedBreakdown;
import org.anxin.domain.task.UnitRole;
import org.anxin.domain.task.instruction.InstructableRecord;
import org.anxin.domain.task.instruction.InstructableRecords;
import org.springframework.stereotype.Component;

/** A leader may write on a measure; the units that are responsible for it today would answer. */
@Component
class MeasuresToInstructOn implements InstructableRecords {

    private final TodaysBreakdown today;

    MeasuresToInstructOn(TodaysBreakdown today) {
        this.today = today;
    }

    @Override
    public String kind() {
        return "measure";
    }

    @Override
    public Optional<InstructableRecord> find(String key, Actor asker) {
        if (!asker.may(Permission.TASK_READ) || !key.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        var resolved = today.resolve();
        return resolved.breakdown().measure(Integer.parseInt(key)).map(measure -> record(measure, resolved));
    }

    @Override
    public List<InstructableRecord> offered(Actor asker) {
        if (!asker.may(Permission.TASK_READ)) {
            return List.of();
        }
        var resolved = today.resolve();
        return resolved.breakdown().measures().stream()
                .map(measure -> record(measure, resolved))
                .toList();
    }

    private InstructableRecord record(Measure measure, ResolvedBreakdown resolved) {
        var row = resolved.breakdown().row(measure.rowNo());
        return new InstructableRecord(
                kind(),
                String.valueOf(measure.no()),
                "第%d项 %s".formatted(measure.no(), measure.topic()),
                "/tasks/measures/" + measure.no(),
                resolved.assignments().of(row, UnitRole.RESPONSIBLE).stream()
                        .map(assignment -> assignment.unit().code())
                        .toList());
    }
}
