package org.anxin.persistence.enterprise;

import java.util.UUID;
import org.anxin.domain.enterprise.QualificationCertificate;
import org.anxin.domain.enterprise.QualificationCertificates;
import org.springframework.data.repository.Repository;

interface JpaQualificationCertificates extends Repository<QualificationCertificate, UUID>, QualificationCertificates {}
