package org.anxin.domain.warning;

import java.util.Optional;
import java.util.UUID;

/** All early warnings, one by one; scans open and mark many at once through {@link FoundWarnings}. */
public interface EarlyWarnings {

    EarlyWarning save(EarlyWarning warning);

    Optional<EarlyWarning> findById(UUID id);
}
