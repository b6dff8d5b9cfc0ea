package org.anxin.persistence.task.instruction;

import java.util.UUID;
import org.anxin.domain.task.instruction.LeaderInstruction;
import org.anxin.domain.task.instruction.LeaderInstructions;
import org.springframework.data.repository.Repository;

interface JpaLeaderInstructions extends Repository<LeaderInstruction, UUID>, LeaderInstructions {}
