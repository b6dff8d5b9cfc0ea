package org.anxin.app.enterprise;

import org.anxin.domain.enterprise.Enterprises;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.springframework.stereotype.Component;

/** Business licence, certificates and other papers of an enterprise. */
@Component
class EnterpriseFiles implements AttachmentOwner {

    static final String KIND = "enterprise";

    private final OpenEnterprises open;
    private final Enterprises enterprises;

    EnterpriseFiles(OpenEnterprises open, Enterprises enterprises) {
        this.open = open;
        this.enterprises = enterprises;
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
        return Ids.read(ownerKey)
                .filter(id -> open.mayEdit(id, actor))
                .flatMap(enterprises::findById)
                .filter(enterprise -> !enterprise.isVoided())
                .isPresent();
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return "/enterprises/" + ownerKey;
    }
}
