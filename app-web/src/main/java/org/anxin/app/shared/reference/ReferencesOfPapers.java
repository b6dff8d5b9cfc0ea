package org.anxin.app.shared.reference;

import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.anxin.domain.shared.reference.ReferenceOwner;

/** Under which numbers other platforms know a record: whoever keeps its papers keeps them too. */
public abstract class ReferencesOfPapers implements ReferenceOwner {

    private final AttachmentOwner papers;

    protected ReferencesOfPapers(AttachmentOwner papers) {
        this.papers = papers;
    }

    @Override
    public String kind() {
        return papers.kind();
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return papers.mayRead(ownerKey, actor);
    }

    @Override
    public boolean mayEdit(String ownerKey, Actor actor) {
        return papers.mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return papers.page(ownerKey);
    }
}
