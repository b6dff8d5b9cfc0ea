package org.anxin.persistence.wageaccount.labor;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.wageaccount.labor.ProgressPayment;
import org.anxin.domain.wageaccount.labor.ProgressPayments;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaProgressPayments extends Repository<ProgressPayment, UUID>, ProgressPayments {

    @Override
    @Query("SELECT payment FROM ProgressPayment payment"
            + " WHERE payment.projectId IN :projectIds AND payment.voidedAt IS NULL")
    List<ProgressPayment> findStandingOf(Collection<UUID> projectIds);

    @Override
    @Query("SELECT payment FROM ProgressPayment payment WHERE payment.unitCode = :unitCode"
            + " AND payment.lowRatioState = org.anxin.domain.wageaccount.labor.LowRatio.REJECTED AND payment.voidedAt IS NULL"
            + " ORDER BY payment.cycleFrom, payment.id")
    List<ProgressPayment> findRefusedOf(String unitCode);

    @Override
    @Query("SELECT count(payment) FROM ProgressPayment payment WHERE payment.unitCode = :unitCode"
            + " AND payment.lowRatioState = org.anxin.domain.wageaccount.labor.LowRatio.UNAPPROVED"
            + " AND payment.lowRatioReason IS NULL AND payment.voidedAt IS NULL")
    int countUnexplainedOf(String unitCode);
}
