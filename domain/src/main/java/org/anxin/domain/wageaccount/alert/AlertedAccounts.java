package org.anxin.domain.wageaccount.alert;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts that a bank may report on: its own, neither voided nor closed. */
public interface AlertedAccounts {

    /** By project, then account number. */
    List<AlertedAccount> ofBank(String bankPath);

    Optional<AlertedAccount> find(UUID accountId, UUID projectId, String bankPath);
}
