package org.anxin.domain.project.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is missing or wrong with projects today. */
public interface ProjectDefects {

    /** The longest standing first. */
    List<FoundDefect> of(UUID projectId);

    /** These are the defects of these projects from now on: new ones since today, vanished ones no longer. */
    void replace(Collection<UUID> projectIds, Map<UUID, ? extends Collection<Defect>> found, LocalDate today);
}
