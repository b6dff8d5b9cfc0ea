package org.anxin.persistence.project.check;

import java.util.UUID;
import org.anxin.domain.project.check.ContractingFinding;
import org.anxin.domain.project.check.ContractingFindings;
import org.springframework.data.repository.Repository;

interface JpaContractingFindings extends Repository<ContractingFinding, UUID>, ContractingFindings {}
