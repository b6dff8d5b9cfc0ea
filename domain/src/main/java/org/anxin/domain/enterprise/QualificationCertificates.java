package org.anxin.domain.enterprise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All qualification certificates, voided ones too. */
public interface QualificationCertificates {

    QualificationCertificate save(QualificationCertificate certificate);

    /** Writes what was changed, so that those who listen find it in the books. */
    void flush();

    Optional<QualificationCertificate> findById(UUID id);

    /** Those of an enterprise, the soonest ending first. */
    List<QualificationCertificate> findByEnterpriseIdOrderByValidToAscIdAsc(UUID enterpriseId);
}
