package org.anxin.persistence.organization;

import org.anxin.domain.organization.Role;
import org.anxin.domain.organization.Roles;
import org.springframework.data.repository.Repository;

interface JpaRoles extends Repository<Role, String>, Roles {}
