package org.anxin.domain.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All units of the tree, living and ceased. */
public interface Units {

    Unit save(Unit unit);

    Optional<Unit> findByCode(String code);

    List<Unit> findByCodeIn(Collection<String> codes);

    /** In the district's fixed order. */
    List<Unit> findAllByOrderBySortOrderAscCodeAsc();
}
