package org.anxin.domain.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All registered projects, voided ones too: their codes stay taken. */
public interface Projects {

    Project save(Project project);

    /** Writes what was changed, so that those who listen find it in the books. */
    void flush();

    Optional<Project> findById(UUID id);

    boolean existsByCode(String code);

    List<Project> findByCodeIn(Collection<String> codes);

    List<Project> findByIdIn(Collection<UUID> ids);
}
