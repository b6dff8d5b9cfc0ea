package org.anxin.domain.shared.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The numbers of other platforms, voided ones too. */
public interface ExternalReferences {

    ExternalReference save(ExternalReference reference);

    Optional<ExternalReference> findById(UUID id);

    /** Those of a record that stand, the oldest first. */
    List<ExternalReference> findStandingOf(String ownerKind, String ownerKey);

    /** Of a kind of record, those that stand under these numbers, whatever the platform. For a whole file at once. */
    List<ExternalReference> findStandingIn(String ownerKind, Collection<String> numbers);
}
