package org.anxin.domain.organization;

/** The sector of construction that a bureau is the authority of. */
public enum Sector {
    HOUSING,
    TRANSPORT,
    WATER,
    KEY_PROJECT
}
