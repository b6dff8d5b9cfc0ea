package org.anxin.app.project.check;

import java.util.UUID;
import org.anxin.domain.organization.Units;
import org.anxin.domain.project.check.ContractTemplateRevision;
import org.anxin.domain.project.check.ContractTemplateRevisions;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.springframework.stereotype.Component;

/** Every reader reads every authority's model contract; its own only the authority changes. */
@Component
class OwnTemplates {

    private final ContractTemplateRevisions revisions;
    private final Units units;

    OwnTemplates(ContractTemplateRevisions revisions, Units units) {
        this.revisions = revisions;
        this.units = units;
    }

    ContractTemplateRevision find(UUID id, Actor asker) {
        return revisions
                .findById(id)
                .filter(revision -> mayEdit(revision, asker))
                .orElseThrow(() -> new NotFound("own contract template", id));
    }

    boolean mayEdit(ContractTemplateRevision revision, Actor asker) {
        return !revision.isVoided()
                && asker.may(Permission.PROJECT_FIND)
                && units.findByCode(revision.authorityCode())
                        .filter(authority -> asker.belongsTo(authority.path()))
                        .isPresent();
    }
}
