package org.anxin.domain.shared;

import java.io.Serializable;
import java.util.Set;

/**
 * Who acts: an account, its unit, and what it may do.
 *
 * @param username the account's login name; “system” for work without a person
 * @param fullName as shown to colleagues
 * @param unitCode the unit that the account belongs to
 * @param unitName the unit's short name
 * @param permissions codes of what the account's roles allow
 * @param scope how far the account sees
 */
public record Actor(
        String username, String fullName, String unitCode, String unitName, Set<String> permissions, Scope scope)
        implements Serializable {

    public static final Actor SYSTEM = new Actor("system", "系统", "", "", Set.of(), new Scope.District());

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
