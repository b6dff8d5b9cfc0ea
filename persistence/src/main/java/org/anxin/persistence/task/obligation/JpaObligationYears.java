package org.anxin.persistence.task.obligation;

import org.anxin.domain.task.obligation.ObligationYear;
import org.anxin.domain.task.obligation.ObligationYears;
import org.springframework.data.repository.Repository;

interface JpaObligationYears extends Repository<ObligationYear, Integer>, ObligationYears {}
