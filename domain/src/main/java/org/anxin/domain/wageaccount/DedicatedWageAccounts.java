package org.anxin.domain.wageaccount;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All dedicated wage accounts, voided ones too. */
public interface DedicatedWageAccounts {

    DedicatedWageAccount save(DedicatedWageAccount account);

    Optional<DedicatedWageAccount> findById(UUID id);

    /** Held until the transaction ends, so that two receivers answer one after the other. */
    Optional<DedicatedWageAccount> findAndHold(UUID id);

    /** Of these numbers the ones that an account has which is not voided. */
    List<String> findNumbersInUse(Collection<String> accountNos);
}
