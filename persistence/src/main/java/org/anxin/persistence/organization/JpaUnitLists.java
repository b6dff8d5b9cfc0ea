package org.anxin.persistence.organization;

import org.anxin.domain.organization.UnitList;
import org.anxin.domain.organization.UnitLists;
import org.springframework.data.repository.Repository;

interface JpaUnitLists extends Repository<UnitList, String>, UnitLists {}
