package org.anxin.domain.wageaccount.alert;

import java.util.Optional;
import java.util.UUID;

/** All account alerts, voided ones too. */
public interface AccountAlerts {

    AccountAlert save(AccountAlert alert);

    Optional<AccountAlert> findById(UUID id);

    /** The same, and nobody else changes it until the transaction ends: two units may reply at the same moment. */
    Optional<AccountAlert> lock(UUID id);

    /** 报告号 of the next one. */
    long nextNumber();
}
