package org.anxin.domain.organization;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Actor;

/** What an account may do and how far it sees: all its roles' permissions, the widest of their reaches. */
public final class ActorOf {

    private ActorOf() {}

    public static Actor account(UserAccount account, Unit unit, Collection<Role> roles) {
        var reach =
                roles.stream().map(Role::reach).max(Comparator.naturalOrder()).orElse(Reach.NONE);
        var permissions =
                roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toUnmodifiableSet());
        return new Actor(
                account.username(), account.fullName(), unit.code(), unit.shortName(), permissions, reach.from(unit));
    }
}
