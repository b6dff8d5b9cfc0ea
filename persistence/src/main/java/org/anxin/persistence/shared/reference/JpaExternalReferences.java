package org.anxin.persistence.shared.reference;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.shared.reference.ExternalReference;
import org.anxin.domain.shared.reference.ExternalReferences;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaExternalReferences extends Repository<ExternalReference, UUID>, ExternalReferences {

    @Override
    @Query("SELECT reference FROM ExternalReference reference WHERE reference.ownerKind = :ownerKind"
            + " AND reference.ownerKey = :ownerKey AND reference.voidedAt IS NULL ORDER BY reference.id")
    List<ExternalReference> findStandingOf(String ownerKind, String ownerKey);

    @Override
    @Query("SELECT reference FROM ExternalReference reference WHERE reference.ownerKind = :ownerKind"
            + " AND reference.number IN :numbers AND reference.voidedAt IS NULL")
    List<ExternalReference> findStandingIn(String ownerKind, Collection<String> numbers);
}
