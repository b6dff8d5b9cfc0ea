package org.anxin.app.project.check;

import java.util.List;
import java.util.UUID;
import org.anxin.domain.project.ProjectChanged;
import org.springframework.stereotype.Component;

/** A project changed: its defects are worked out anew, and what it makes due is there. */
@Component
class LookingAtChangedProjects implements ProjectChanged {

    private final DetectingDefects detecting;
    private final BringingProjectDutiesAbout duties;

    LookingAtChangedProjects(DetectingDefects detecting, BringingProjectDutiesAbout duties) {
        this.detecting = detecting;
        this.duties = duties;
    }

    @Override
    public void changed(UUID projectId) {
        detecting.detect(List.of(projectId));
        duties.of(projectId);
    }
}
