package org.anxin.app.task.instruction;

import java.util.List;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.task.instruction.InstructableRecord;
import org.anxin.domain.task.instruction.InstructableRecords;
import org.springframework.stereotype.Component;

/** The records of all features on which a leader may write. */
@Component
class RecordsToInstructOn {

    private final List<InstructableRecords> kinds;

    RecordsToInstructOn(List<InstructableRecords> kinds) {
        this.kinds = kinds;
    }

    InstructableRecord find(String kind, String key, Actor asker) {
        return kinds.stream()
                .filter(records -> records.kind().equals(kind))
                .findFirst()
                .flatMap(records -> records.find(key, asker))
                .orElseThrow(() -> new NotFound("record to instruct on", kind + " " + key));
    }

    List<InstructableRecord> offered(Actor asker) {
        return kinds.stream()
                .flatMap(records -> records.offered(asker).stream())
                .toList();
    }
}
