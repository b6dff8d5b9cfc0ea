package org.anxin.persistence.organization;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaUserAccounts extends Repository<UserAccount, UUID>, UserAccounts {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<UserAccount> findAndLockByUsername(String username);

    @Override
    @Query("SELECT account.username FROM UserAccount account WHERE :roleCode MEMBER OF account.roles")
    List<String> findUsernamesByRole(String roleCode);

    @Override
    @Query("SELECT count(DISTINCT account) FROM UserAccount account, Role role"
            + " WHERE account.disabledAt IS NULL AND role.code MEMBER OF account.roles"
            + " AND :permission MEMBER OF role.permissions")
    long countEnabledHolding(String permission);

    /** With their roles in the same statement: a batch of grants asks for many. */
    @Override
    @Query("SELECT account FROM UserAccount account LEFT JOIN FETCH account.roles WHERE account.username IN :usernames")
    List<UserAccount> findByUsernameIn(Collection<String> usernames);
}
