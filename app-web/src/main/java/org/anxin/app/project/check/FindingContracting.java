package org.anxin.app.project.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.domain.project.check.ContractingFinding;
import org.anxin.domain.project.check.ContractingFindings;
import org.anxin.domain.project.check.FindingKind;
import org.anxin.domain.project.check.FindingState;
import org.anxin.domain.project.check.SuspectParties;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.StaleForm;
import org.anxin.domain.shared.attachment.Attachments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody suspects illegal contracting on a project; the sector authority finds whether it is so. */
@Service
public class FindingContracting {

    private final ReachableProjects projects;
    private final ContractingFindings findings;
    private final SuspectParties parties;
    private final ReceivingFiles receiving;
    private final Attachments attachments;
    private final Clock clock;

    FindingContracting(
            ReachableProjects projects,
            ContractingFindings findings,
            SuspectParties parties,
            ReceivingFiles receiving,
            Attachments attachments,
            Clock clock) {
        this.projects = projects;
        this.findings = findings;
        this.parties = parties;
        this.receiving = receiving;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * What somebody suspects.
     *
     * @param partyId whom; null where no party is recorded
     */
    public record Raised(
            UUID projectId, @Nullable UUID partyId, FindingKind kind, String suspicion, List<IncomingFile> files) {}

    @Transactional
    public ContractingFinding raise(Raised raised, Actor by) {
        projects.find(raised.projectId(), by, Permission.PROJECT_EDIT);
        if (raised.partyId() != null
                && parties.of(raised.projectId()).stream()
                        .noneMatch(party -> party.id().equals(raised.partyId()))) {
            throw new RuleViolation("finding.party");
        }
        var finding = findings.save(ContractingFinding.raised(
                raised.projectId(),
                raised.partyId(),
                raised.kind(),
                raised.suspicion(),
                by,
                LocalDate.now(clock),
                clock.instant()));
        receive(finding, raised.files(), by);
        return finding;
    }

    /** @param files the authority's document, and whatever else it rests on */
    @Transactional
    public void find(UUID id, long version, FindingState verdict, String text, List<IncomingFile> files, Actor by) {
        var finding = findForAct(id, version, by, Permission.PROJECT_FIND);
        receive(finding, files, by);
        finding.find(verdict, text, documentsOf(finding, by), by, LocalDate.now(clock));
    }

    @Transactional
    public void withdraw(UUID id, long version, String reason, Actor by) {
        findForAct(id, version, by, Permission.PROJECT_EDIT).withdraw(reason, by, LocalDate.now(clock));
    }

    private ContractingFinding findForAct(UUID id, long version, Actor by, Permission permission) {
        var finding = findings.findById(id).orElseThrow(() -> new NotFound("contracting finding", id));
        projects.find(finding.projectId(), by, permission);
        StaleForm.refuse(version, finding.version(), "contracting_finding", id);
        return finding;
    }

    private void receive(ContractingFinding finding, List<IncomingFile> files, Actor by) {
        if (!files.isEmpty()) {
            receiving.receive(FindingFiles.KIND, finding.id().toString(), files, by);
        }
    }

    /** Of the unit that finds; what came with the suspicion is no finding. */
    private int documentsOf(ContractingFinding finding, Actor by) {
        return (int)
                attachments
                        .findByOwnerKindAndOwnerKeyOrderByUploadedAt(
                                FindingFiles.KIND, finding.id().toString())
                        .stream()
                        .filter(file -> !file.isVoided() && file.unitCode().equals(by.unitCode()))
                        .count();
    }
}
