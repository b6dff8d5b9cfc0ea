package org.anxin.persistence.policy;

import java.util.Collection;
import java.util.List;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.PolicyParameters;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaPolicyParameters extends Repository<PolicyParameter, String>, PolicyParameters {

    @Override
    @Query("SELECT DISTINCT parameter FROM PolicyParameter parameter LEFT JOIN FETCH parameter.versions"
            + " WHERE parameter.code IN :codes")
    List<PolicyParameter> findByCodeIn(Collection<String> codes);
}
