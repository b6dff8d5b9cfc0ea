package org.anxin.app.project;

import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.reference.ReferenceOwner;
import org.springframework.stereotype.Component;

/** Under which numbers other platforms know a project: whoever keeps its papers keeps them too. */
@Component
class ProjectReferences implements ReferenceOwner {

    static final String KIND = "project";

    private final ProjectFiles files;

    ProjectReferences(ProjectFiles files) {
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return files.mayRead(ownerKey, actor);
    }

    @Override
    public boolean mayEdit(String ownerKey, Actor actor) {
        return files.mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return files.page(ownerKey);
    }
}
