package org.anxin.domain.project.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All payment guarantees, voided ones too. */
public interface PaymentGuarantees {

    PaymentGuarantee save(PaymentGuarantee guarantee);

    Optional<PaymentGuarantee> findById(UUID id);

    /** The one that lasts longest first. */
    List<PaymentGuarantee> findByProjectIdOrderByValidToDescIdDesc(UUID projectId);
}
