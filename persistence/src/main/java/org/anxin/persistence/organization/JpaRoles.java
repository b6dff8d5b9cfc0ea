package org.anxin.persistence.organization;

import java.util.Collection;
import java.util.List;
import org.anxin.domain.organization.Role;
import org.anxin.domain.organization.Roles;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Roles come with their permissions in one statement. */
interface JpaRoles extends Repository<Role, String>, Roles {

    @Override
    @Query("SELECT role FROM Role role LEFT JOIN FETCH role.permissions WHERE role.code IN :codes")
    List<Role> findByCodeIn(Collection<String> codes);

    @Override
    @Query("SELECT role FROM Role role LEFT JOIN FETCH role.permissions ORDER BY role.sortOrder, role.code")
    List<Role> findAllByOrderBySortOrderAscCodeAsc();
}
