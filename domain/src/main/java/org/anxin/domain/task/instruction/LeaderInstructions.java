package org.anxin.domain.task.instruction;

import java.util.Optional;
import java.util.UUID;

/** All instructions that were given. */
public interface LeaderInstructions {

    LeaderInstruction save(LeaderInstruction instruction);

    Optional<LeaderInstruction> findById(UUID id);
}
