package org.anxin.domain.task.instruction;

import java.util.Set;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Scope;

/** Those who give, answer and watch instructions. */
final class People {

    static final Actor LEADER = person("lingdao", "区领导", "/340000/341500/341504/341504-QZF/", "instruction.give");
    static final Actor OTHER_LEADER = person("fuqu", "副区长", "/340000/341500/341504/341504-QZF/", "instruction.give");
    static final Actor OFFICE =
            person("ducha", "督考办", "/340000/341500/341504/341504-DK/", "instruction.give", "instruction.register");

    private People() {}

    static Actor clerkOf(Unit unit) {
        return person("clerk", unit.shortName() + "经办", unit.path(), "instruction.answer");
    }

    private static Actor person(String username, String name, String path, String... permissions) {
        return Actor.withOneReach(username, name, "", "某单位", path, Set.of(permissions), new Scope.District());
    }
}
