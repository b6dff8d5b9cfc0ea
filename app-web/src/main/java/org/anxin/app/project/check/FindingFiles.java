package org.anxin.app.project.check;

import org.anxin.domain.project.check.ContractingFinding;
import org.anxin.domain.project.check.ContractingFindings;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.springframework.stereotype.Component;

/** What a suspicion and its finding rest on: whoever reads the project reads them, and none is added or voided after the finding. */
@Component
class FindingFiles implements AttachmentOwner {

    static final String KIND = "contracting-finding";

    private final ContractingFindings findings;
    private final ReachableProjects projects;

    FindingFiles(ContractingFindings findings, ReachableProjects projects) {
        this.findings = findings;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(String ownerKey, Actor actor) {
        return is(ownerKey, actor, Permission.PROJECT_READ, false);
    }

    @Override
    public boolean mayAdd(String ownerKey, Actor actor) {
        return is(ownerKey, actor, Permission.PROJECT_EDIT, true) || is(ownerKey, actor, Permission.PROJECT_FIND, true);
    }

    @Override
    public boolean mayVoid(String ownerKey, Actor actor) {
        return mayAdd(ownerKey, actor);
    }

    @Override
    public String page(String ownerKey) {
        return "/projects/findings/" + ownerKey;
    }

    private boolean is(String ownerKey, Actor actor, Permission permission, boolean whileSuspected) {
        return Ids.read(ownerKey)
                .flatMap(findings::findById)
                .filter(finding -> !whileSuspected || finding.isSuspected())
                .map(ContractingFinding::projectId)
                .filter(project -> projects.may(project, actor, permission))
                .isPresent();
    }
}
