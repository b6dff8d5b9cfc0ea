package org.anxin.persistence.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.PolicyParameters;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaPolicyParameters extends Repository<PolicyParameter, String>, PolicyParameters {

    /** With its versions in the same statement, as almost every page asks for one. */
    @Override
    @Query(
            "SELECT parameter FROM PolicyParameter parameter LEFT JOIN FETCH parameter.versions WHERE parameter.code = :code")
    Optional<PolicyParameter> findByCode(String code);

    @Override
    @Query("SELECT DISTINCT parameter FROM PolicyParameter parameter LEFT JOIN FETCH parameter.versions"
            + " WHERE parameter.code IN :codes")
    List<PolicyParameter> findByCodeIn(Collection<String> codes);
}
