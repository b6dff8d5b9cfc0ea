package org.anxin.persistence.policy;

import org.anxin.domain.policy.PolicyParameter;
import org.anxin.domain.policy.PolicyParameters;
import org.springframework.data.repository.Repository;

interface JpaPolicyParameters extends Repository<PolicyParameter, String>, PolicyParameters {}
