package org.anxin.domain.organization;

import java.util.List;
import java.util.Optional;

/** The dated lists of units. They come with the product; only their members change. */
public interface UnitLists {

    Optional<UnitList> findByCode(String code);

    List<UnitList> findAllByOrderByCodeAsc();
}
