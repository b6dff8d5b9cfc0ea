package org.anxin.domain.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One-time links that were issued. */
public interface SetUpLinks {

    SetUpLink save(SetUpLink link);

    Optional<SetUpLink> findByTokenHash(String tokenHash);

    /** For its use: who asks at the same moment waits, and then finds it used. */
    Optional<SetUpLink> findAndLockByTokenHash(String tokenHash);

    List<SetUpLink> findByUserIdAndUsedAtIsNull(UUID userId);

    List<SetUpLink> findByPurposeAndUsedAtIsNull(SetUpLink.Purpose purpose);
}
