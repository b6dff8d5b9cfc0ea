package org.anxin.persistence.organization;

import java.util.List;
import java.util.UUID;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaUserAccounts extends Repository<UserAccount, UUID>, UserAccounts {

    @Override
    @Query("SELECT account.username FROM UserAccount account WHERE :roleCode MEMBER OF account.roles")
    List<String> findUsernamesByRole(String roleCode);
}
