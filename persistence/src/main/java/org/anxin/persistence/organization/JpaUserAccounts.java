package org.anxin.persistence.organization;

import java.util.UUID;
import org.anxin.domain.organization.UserAccount;
import org.anxin.domain.organization.UserAccounts;
import org.springframework.data.repository.Repository;

interface JpaUserAccounts extends Repository<UserAccount, UUID>, UserAccounts {}
