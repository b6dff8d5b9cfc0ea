package org.anxin.domain.shared.reference;

import org.anxin.domain.shared.Actor;

/** A kind of record that other platforms know under numbers of their own. The feature says who may see and note them. */
public interface ReferenceOwner {

    /** As it stands in {@link ExternalReference#ownerKind()}. */
    String kind();

    boolean mayRead(String ownerKey, Actor actor);

    boolean mayEdit(String ownerKey, Actor actor);

    /** The address of the record's page, which shows its numbers. */
    String page(String ownerKey);
}
