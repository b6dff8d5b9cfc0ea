package org.anxin.domain.project.check;

/** What a party takes of the works, as far as the rules on subcontracting care. */
public enum WorkShare {
    OWNER,
    GENERAL_CONTRACTOR,
    SPECIALIST_SUBCONTRACTOR,
    LABOR_SUBCONTRACTOR,
    /** Other work on the site: installation of equipment, what is not said more exactly. */
    OTHER_WORK,
    /** Material, transport, rented machines, supervision, survey, design: bought, not subcontracted. */
    SUPPLY_OR_SERVICE;

    /** Builds something itself, and so needs to be an enterprise that may. */
    public boolean isWork() {
        return this != OWNER && this != SUPPLY_OR_SERVICE;
    }

    /** Has a part of somebody else's contract, and so needs a certificate. */
    public boolean isSubcontract() {
        return this == SPECIALIST_SUBCONTRACTOR || this == LABOR_SUBCONTRACTOR;
    }
}
