package org.anxin.persistence.organization;

import org.anxin.domain.organization.SetUpLink;
import org.anxin.domain.organization.SetUpLinks;
import org.springframework.data.repository.Repository;

interface JpaSetUpLinks extends Repository<SetUpLink, String>, SetUpLinks {}
