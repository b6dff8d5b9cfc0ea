package org.anxin.domain.project.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The projects that bring obligations about: permitted in a year, or being built in it. */
public interface ObligedProjects {

    List<ObligedProject> of(int year);

    Optional<ObligedProject> find(UUID projectId);
}
