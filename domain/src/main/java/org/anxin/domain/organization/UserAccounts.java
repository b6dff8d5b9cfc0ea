package org.anxin.domain.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts, active and disabled. */
public interface UserAccounts {

    UserAccount save(UserAccount account);

    Optional<UserAccount> findById(UUID id);

    Optional<UserAccount> findByUsername(String username);

    List<UserAccount> findByUsernameIn(Collection<String> usernames);

    boolean existsByUsername(String username);

    long count();

    long countByDemoTrue();
}
