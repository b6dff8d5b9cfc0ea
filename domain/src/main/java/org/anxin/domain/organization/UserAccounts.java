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

    /** Nobody else changes the account until the transaction ends: what happens at a login is counted one by one. */
    Optional<UserAccount> findAndLockByUsername(String username);

    List<UserAccount> findByUsernameIn(Collection<String> usernames);

    boolean existsByUsername(String username);

    /** Login names of the accounts that hold the role. */
    List<String> findUsernamesByRole(String roleCode);

    /** Accounts in use, with a password or without, whose roles allow this. */
    long countEnabledHolding(String permission);

    /** Accounts that do not belong to the demonstration. */
    long countByDemoFalse();
}
