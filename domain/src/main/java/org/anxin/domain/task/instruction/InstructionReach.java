package org.anxin.domain.task.instruction;

import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.Scope;

/**
 * Which instructions somebody sees: those to units in the scope, and always those that he gave himself.
 *
 * @param scope where the addressed units lie
 * @param username who asks
 */
public record InstructionReach(Scope scope, String username) {

    public static InstructionReach of(Actor actor) {
        return new InstructionReach(
                actor.may(Permission.INSTRUCTION_REGISTER)
                        ? new Scope.District()
                        : actor.scopeOf(Permission.INSTRUCTION_READ),
                actor.username());
    }
}
