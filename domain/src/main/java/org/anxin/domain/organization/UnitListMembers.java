package org.anxin.domain.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every unit's times on the lists, past and present. */
public interface UnitListMembers {

    UnitListMember save(UnitListMember member);

    Optional<UnitListMember> findById(UUID id);

    List<UnitListMember> findByListCodeAndUnitCode(String listCode, String unitCode);
}
