package org.anxin.app.project.check;

import org.anxin.app.task.progress.FillingObligations;
import org.anxin.domain.project.check.ContractTemplateRevisions;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.springframework.stereotype.Component;

/** The text of a model contract: its authority adds and voids, whoever reads projects reads it. */
@Component
class TemplateFiles implements AttachmentOwner {

    static final String KIND = "contract-template";

    private final ContractTemplateRevisions revisions;
    private final OwnTemplates own;
    private final FillingObligations filling;

    TemplateFiles(ContractTemplateRevisions revisions, OwnTemplates own, FillingObligations filling) {
        this.revisions = revisions;
        this.own = own;
        this.filling = filling;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return actor.may(Permission.PROJECT_READ)
                && Ids.read(ownerKey).flatMap(revisions::findById).isPresent();
    }

    @Override
    public boolean mayAdd(String ownerKey, Actor actor) {
        return Ids.read(ownerKey)
                .flatMap(revisions::findById)
                .filter(revision -> own.mayEdit(revision, actor))
                .isPresent();
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return "/projects/templates/" + ownerKey;
    }

    /** The text decides whether the obligation is fulfilled. */
    @Override
    public void filesChanged(String ownerKey, Actor by) {
        filling.refresh(TemplateEvidence.CADENCE, by);
    }
}
