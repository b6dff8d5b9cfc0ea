package org.anxin.app.project;

import java.util.UUID;
import org.anxin.domain.project.ProjectChanged;
import org.anxin.domain.project.Projects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes a change into the books, then tells all who draw conclusions from it. */
@Component
class TellingOfChanges {

    private final Projects projects;
    private final ObjectProvider<ProjectChanged> listeners;

    TellingOfChanges(Projects projects, ObjectProvider<ProjectChanged> listeners) {
        this.projects = projects;
        this.listeners = listeners;
    }

    void of(UUID projectId) {
        projects.flush();
        listeners.orderedStream().forEach(listener -> listener.changed(projectId));
    }
}
