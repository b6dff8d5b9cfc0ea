package org.anxin.domain.organization;

import org.anxin.domain.shared.Scope;

/** How far a role sees, seen from its holder's unit. In the order of width, the widest last. */
public enum Reach {
    NONE,
    OWN_UNIT,
    BANK,
    SUBTREE,
    SECTOR,
    DISTRICT;

    Scope from(Unit unit) {
        return switch (this) {
            case NONE -> new Scope.Nothing();
            case OWN_UNIT -> new Scope.OwnUnit(unit.path());
            case BANK -> new Scope.Bank(unit.path());
            case SUBTREE -> new Scope.Subtree(unit.path());
            case SECTOR ->
                unit.sector()
                        .<Scope>map(sector -> new Scope.Sector(sector.name(), unit.path()))
                        .orElseGet(() -> new Scope.OwnUnit(unit.path()));
            case DISTRICT -> new Scope.District();
        };
    }
}
