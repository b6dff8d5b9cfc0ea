package org.anxin.domain.task.instruction;

import java.util.List;
import java.util.Optional;
import org.anxin.domain.shared.Actor;

/** The records of one kind on which a leader may write; each feature fills the port for its own. */
public interface InstructableRecords {

    /** As the address names it: “measure”. */
    String kind();

    /** Empty where there is none, or none that the asker may see. */
    Optional<InstructableRecord> find(String key, Actor asker);

    /** What a leader may choose from without opening its page first; none where there are too many to choose from. */
    default List<InstructableRecord> offered(Actor asker) {
        return List.of();
    }
}
