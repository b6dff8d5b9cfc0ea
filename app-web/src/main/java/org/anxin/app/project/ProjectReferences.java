package org.anxin.app.project;

import org.anxin.app.shared.reference.ReferencesOfPapers;
import org.springframework.stereotype.Component;

/** Under which numbers other platforms know a project. */
@Component
class ProjectReferences extends ReferencesOfPapers {

    static final String KIND = ProjectFiles.KIND;

    ProjectReferences(ProjectFiles files) {
        super(files);
    }
}
