package org.anxin.persistence.organization;

import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.springframework.data.repository.Repository;

interface JpaUnits extends Repository<Unit, String>, Units {}
