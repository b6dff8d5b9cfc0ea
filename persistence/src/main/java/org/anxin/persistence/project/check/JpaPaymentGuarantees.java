package org.anxin.persistence.project.check;

import java.util.UUID;
import org.anxin.domain.project.check.PaymentGuarantee;
import org.anxin.domain.project.check.PaymentGuarantees;
import org.springframework.data.repository.Repository;

interface JpaPaymentGuarantees extends Repository<PaymentGuarantee, UUID>, PaymentGuarantees {}
