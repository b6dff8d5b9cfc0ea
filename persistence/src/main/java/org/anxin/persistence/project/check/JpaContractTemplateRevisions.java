package org.anxin.persistence.project.check;

import java.util.UUID;
import org.anxin.domain.project.check.ContractTemplateRevision;
import org.anxin.domain.project.check.ContractTemplateRevisions;
import org.springframework.data.repository.Repository;

interface JpaContractTemplateRevisions extends Repository<ContractTemplateRevision, UUID>, ContractTemplateRevisions {}
