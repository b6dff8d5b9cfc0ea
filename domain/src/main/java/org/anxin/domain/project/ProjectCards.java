package org.anxin.domain.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Scope;

/** Finds projects for other features' pages and files. What was voided, or is out of scope, is not there. */
public interface ProjectCards {

    Optional<ProjectCard> find(UUID id, Scope scope);

    /** For a whole file at once: code → project, of those that are there. */
    Map<String, ProjectCard> byCodes(Collection<String> codes, Scope scope);

    /** Those whose name or code holds what was typed, two characters at least. */
    List<ProjectCard> suggest(String typed, Scope scope, int limit);

    /** Those in which an enterprise has a part. */
    List<ProjectCard> ofEnterprise(UUID enterpriseId, Scope scope);
}
