package org.anxin.persistence.enterprise;

import java.util.UUID;
import org.anxin.domain.enterprise.Enterprise;
import org.anxin.domain.enterprise.Enterprises;
import org.springframework.data.repository.Repository;

interface JpaEnterprises extends Repository<Enterprise, UUID>, Enterprises {}
