package org.anxin.persistence.organization;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.anxin.domain.organization.SetUpLink;
import org.anxin.domain.organization.SetUpLinks;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface JpaSetUpLinks extends Repository<SetUpLink, String>, SetUpLinks {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SetUpLink> findAndLockByTokenHash(String tokenHash);
}
