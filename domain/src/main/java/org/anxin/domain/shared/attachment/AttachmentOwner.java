package org.anxin.domain.shared.attachment;

import org.anxin.domain.shared.Actor;

/**
 * The records of one kind that files belong to. The feature that owns them says who may do what with a record's files;
 * the files themselves, their inspection, their download and their voiding are the same for all.
 *
 * <p>A key that names no record is answered like one that is out of scope: with no.
 */
public interface AttachmentOwner {

    /** As it stands in {@link Attachment#ownerKind()}. */
    String kind();

    boolean mayRead(String ownerKey, Actor actor);

    /** For records of which a reader may see some files only, such as those of the own unit. */
    default boolean mayRead(Attachment file, Actor actor) {
        return mayRead(file.ownerKey(), actor);
    }

    /** Whether the record still takes files, and from this actor. */
    boolean mayAdd(String ownerKey, Actor actor);

    /** Whether files may still be taken off the record; each by the unit that added it. */
    boolean mayVoid(String ownerKey, Actor actor);

    /** The address of the record's page, which shows its files. */
    String page(String ownerKey);

    /** Files were added to the record or voided, for a feature that draws conclusions from them; in the same transaction. */
    default void filesChanged(String ownerKey, Actor by) {}
}
