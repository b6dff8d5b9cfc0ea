package org.anxin.domain.enterprise;

import java.util.Optional;
import java.util.UUID;

/** All enterprises, voided ones too. */
public interface Enterprises {

    Enterprise save(Enterprise enterprise);

    Optional<Enterprise> findById(UUID id);
}
