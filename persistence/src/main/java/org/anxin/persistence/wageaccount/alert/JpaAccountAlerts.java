package org.anxin.persistence.wageaccount.alert;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.wageaccount.alert.AccountAlert;
import org.anxin.domain.wageaccount.alert.AccountAlerts;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaAccountAlerts extends Repository<AccountAlert, UUID>, AccountAlerts {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT alert FROM AccountAlert alert WHERE alert.id = :id")
    Optional<AccountAlert> lock(UUID id);

    @Override
    @Query(value = "SELECT nextval('account_alert_number_seq')", nativeQuery = true)
    long nextNumber();
}
