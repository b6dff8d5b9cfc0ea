package org.anxin.app.project.check;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.app.shared.attachment.ReadingFiles;
import org.anxin.domain.project.ProjectCard;
import org.anxin.domain.project.check.ContractingFinding;
import org.anxin.domain.project.check.ContractingFindings;
import org.anxin.domain.project.check.FindingLedger;
import org.anxin.domain.project.check.FindingLine;
import org.anxin.domain.project.check.SuspectParties;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.attachment.FileLine;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 违法分包认定台账: the suspicions of one's scope, as a list and one by one. */
@Service
public class ReadingFindings {

    private final FindingLedger ledger;
    private final ContractingFindings findings;
    private final ReachableProjects projects;
    private final SuspectParties parties;
    private final ReadingFiles files;

    ReadingFindings(
            FindingLedger ledger,
            ContractingFindings findings,
            ReachableProjects projects,
            SuspectParties parties,
            ReadingFiles files) {
        this.ledger = ledger;
        this.findings = findings;
        this.projects = projects;
        this.parties = parties;
        this.files = files;
    }

    /**
     * A suspicion as its page shows it.
     *
     * @param version what a form is opened with
     * @param find whether the asker finds on it now
     * @param withdraw whether the asker may take it back
     */
    public record Dossier(FindingLine line, long version, boolean find, boolean withdraw, List<FileLine> files) {}

    /** A project, and whom on it one may suspect. */
    public record Suspects(ProjectCard project, List<SuspectParties.NamedParty> parties) {}

    @Transactional(readOnly = true)
    public ListPage<FindingLine> page(ListQuery query, Actor asker) {
        return ledger.page(query, asker.scopeOf(Permission.PROJECT_READ));
    }

    @Transactional(readOnly = true)
    public void forEach(ListQuery query, Actor asker, Consumer<FindingLine> line) {
        ledger.forEach(query, asker.scopeOf(Permission.PROJECT_EXPORT), line);
    }

    @Transactional(readOnly = true)
    public Dossier open(UUID id, Actor asker) {
        var line = ledger.find(id, asker.scopeOf(Permission.PROJECT_READ))
                .orElseThrow(() -> new NotFound("contracting finding", id));
        var finding = findings.findById(id).orElseThrow(() -> new NotFound("contracting finding", id));
        return new Dossier(
                line,
                finding.version(),
                finding.isSuspected() && projects.may(finding.projectId(), asker, Permission.PROJECT_FIND),
                isOwn(finding, asker),
                files.of(FindingFiles.KIND, id.toString()));
    }

    @Transactional(readOnly = true)
    public Suspects suspects(UUID projectId, Actor asker) {
        return new Suspects(projects.find(projectId, asker, Permission.PROJECT_EDIT), parties.of(projectId));
    }

    private boolean isOwn(ContractingFinding finding, Actor asker) {
        return finding.isSuspected()
                && finding.recordedBy().equals(asker.username())
                && projects.may(finding.projectId(), asker, Permission.PROJECT_EDIT);
    }
}
