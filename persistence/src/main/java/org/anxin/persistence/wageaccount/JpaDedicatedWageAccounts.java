package org.anxin.persistence.wageaccount;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.wageaccount.DedicatedWageAccount;
import org.anxin.domain.wageaccount.DedicatedWageAccounts;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaDedicatedWageAccounts extends Repository<DedicatedWageAccount, UUID>, DedicatedWageAccounts {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT account FROM DedicatedWageAccount account WHERE account.id = :id")
    Optional<DedicatedWageAccount> findAndHold(UUID id);

    @Override
    @Query("SELECT account.accountNo FROM DedicatedWageAccount account"
            + " WHERE account.accountNo IN :accountNos AND account.voidedAt IS NULL")
    List<String> findNumbersInUse(Collection<String> accountNos);
}
