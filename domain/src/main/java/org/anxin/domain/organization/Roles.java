package org.anxin.domain.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All roles, built-in and composed by the district. */
public interface Roles {

    Role save(Role role);

    Optional<Role> findByCode(String code);

    List<Role> findByCodeIn(Collection<String> codes);

    List<Role> findAllByOrderBySortOrderAscCodeAsc();
}
