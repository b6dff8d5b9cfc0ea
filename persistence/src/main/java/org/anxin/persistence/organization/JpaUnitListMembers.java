package org.anxin.persistence.organization;

import java.util.UUID;
import org.anxin.domain.organization.UnitListMember;
import org.anxin.domain.organization.UnitListMembers;
import org.springframework.data.repository.Repository;

interface JpaUnitListMembers extends Repository<UnitListMember, UUID>, UnitListMembers {}
