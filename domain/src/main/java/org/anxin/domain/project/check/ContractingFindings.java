package org.anxin.domain.project.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All suspicions of illegal contracting, whatever became of them. */
public interface ContractingFindings {

    ContractingFinding save(ContractingFinding finding);

    Optional<ContractingFinding> findById(UUID id);

    /** Those that the system raised by itself on these projects. */
    List<ContractingFinding> findByFoundAloneTrueAndProjectIdIn(Collection<UUID> projectIds);
}
