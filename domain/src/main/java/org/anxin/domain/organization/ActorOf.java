package org.anxin.domain.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Scope;

/**
 * What an account may do and how far it sees: each permission reaches as far as the widest of the roles that give it,
 * never as far as another role's.
 */
public final class ActorOf {

    private ActorOf() {}

    public static Actor account(UserAccount account, Unit unit, Collection<Role> roles) {
        var reaches = new HashMap<String, Reach>();
        for (var role : roles) {
            role.permissions().forEach(code -> reaches.merge(code, role.reach(), ActorOf::wider));
        }
        var grants = new HashMap<String, Scope>();
        reaches.forEach((code, reach) -> grants.put(code, reach.from(unit)));
        return new Actor(
                account.username(), account.fullName(), unit.code(), unit.shortName(), unit.path(), Map.copyOf(grants));
    }

    private static Reach wider(Reach one, Reach other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
