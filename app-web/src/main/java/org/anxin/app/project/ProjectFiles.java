package org.anxin.app.project;

import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.springframework.stereotype.Component;

/** The officer's appointment, permit, contracts: whoever keeps the project adds and voids, whoever reads it reads them. */
@Component
class ProjectFiles implements AttachmentOwner {

    static final String KIND = "project";

    private final OpenProjects open;

    ProjectFiles(OpenProjects open) {
        this.open = open;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return Ids.read(ownerKey).filter(id -> open.shows(id, actor)).isPresent();
    }

    @Override
    public boolean mayAdd(String ownerKey, Actor actor) {
        return Ids.read(ownerKey).filter(id -> open.mayKeep(id, actor)).isPresent();
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return "/projects/" + ownerKey;
    }
}
