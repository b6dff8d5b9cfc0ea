package org.anxin.domain.shared;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts: an account, its unit, and what it may do. How far it sees belongs to the permission: a justice bureau's clerk
 * who files for the own bureau and gives legal aid in the whole district reads the files of the one, not of the other.
 *
 * @param username the account's login name; “system” for work without a person
 * @param fullName as shown to colleagues
 * @param unitCode the unit that the account belongs to
 * @param unitName the unit's short name
 * @param unitPath the unit's place in the tree, see {@code Unit.path}
 * @param grants code of a permission → how far it reaches; what is not in it is not allowed
 */
public record Actor(
        String username, String fullName, String unitCode, String unitName, String unitPath, Map<String, Scope> grants)
        implements Serializable {

    public static final Actor SYSTEM = new Actor("system", "系统", "", "", "", Map.of());

    public Actor {
        grants = Map.copyOf(grants);
    }

    /** All permissions with one reach, as a single role gives them. */
    public static Actor withOneReach(
            String username,
            String fullName,
            String unitCode,
            String unitName,
            String unitPath,
            Set<String> permissions,
            Scope scope) {
        return new Actor(
                username,
                fullName,
                unitCode,
                unitName,
                unitPath,
                permissions.stream().collect(Collectors.toMap(code -> code, code -> scope)));
    }

    public boolean may(String permission) {
        return grants.containsKey(permission);
    }

    public boolean may(Permission permission) {
        return may(permission.code());
    }

    /** Which rows a permission opens; none without it. */
    public Scope scopeOf(Permission permission) {
        return grants.getOrDefault(permission.code(), new Scope.Nothing());
    }

    /** Codes of what the account's roles allow. */
    public Set<String> permissions() {
        return grants.keySet();
    }

    /** Whether the account works in the unit or below it; in none for the empty path. */
    public boolean belongsTo(String path) {
        return !path.isEmpty() && unitPath.startsWith(path);
    }
}
