package org.anxin.domain.shared.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of records. Whether the asker may see one is decided by its record. */
public interface Attachments {

    Attachment save(Attachment attachment);

    Optional<Attachment> findById(UUID id);

    /** Voided ones too, the oldest first. */
    List<Attachment> findByOwnerKindAndOwnerKeyOrderByUploadedAt(String ownerKind, String ownerKey);

    /** The same of several records, in any order. */
    List<Attachment> findByOwnerKindAndOwnerKeyIn(String ownerKind, Collection<String> ownerKeys);
}
