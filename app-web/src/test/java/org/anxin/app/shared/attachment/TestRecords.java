package org.anxin.app.shared.attachment;

import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.springframework.stereotype.Component;

/**
 * Records of tests: one for each unit, with the unit's code as its key. Its colleagues add and void, whoever reads the
 * whole district reads, nobody else knows of it.
 */
@Component
public class TestRecords implements AttachmentOwner {

    public static final String KIND = "test-record";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor) || actor.scopeOf(Permission.TASK_READ) instanceof Scope.District;
    }

    @Override
    public boolean mayAdd(String ownerKey, Actor actor) {
        return actor.unitCode().equals(ownerKey);
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return "/test-records/" + ownerKey;
    }
}
