package org.anxin.domain.project.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All revisions of model contracts, voided ones too. */
public interface ContractTemplateRevisions {

    ContractTemplateRevision save(ContractTemplateRevision revision);

    Optional<ContractTemplateRevision> findById(UUID id);

    /** Of one authority, the oldest first. */
    List<ContractTemplateRevision> findByAuthorityCodeOrderByRevisedOnAscIdAsc(String authorityCode);
}
