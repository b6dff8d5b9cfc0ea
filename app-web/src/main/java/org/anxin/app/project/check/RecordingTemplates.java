package org.anxin.app.project.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anxin.app.shared.attachment.IncomingFile;
import org.anxin.app.shared.attachment.ReceivingFiles;
import org.anxin.app.task.progress.FillingObligations;
import org.anxin.domain.project.check.ContractClause;
import org.anxin.domain.project.check.ContractTemplateRevision;
import org.anxin.domain.project.check.ContractTemplateRevisions;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.StaleForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sector authority records how it revised its model contract, and voids what it recorded wrongly. */
@Service
public class RecordingTemplates {

    private final ContractTemplateRevisions revisions;
    private final OwnTemplates own;
    private final ReceivingFiles receiving;
    private final FillingObligations filling;
    private final Clock clock;

    RecordingTemplates(
            ContractTemplateRevisions revisions,
            OwnTemplates own,
            ReceivingFiles receiving,
            FillingObligations filling,
            Clock clock) {
        this.revisions = revisions;
        this.own = own;
        this.receiving = receiving;
        this.filling = filling;
        this.clock = clock;
    }

    /** @param files the text as it was revised */
    public record Revised(String title, LocalDate revisedOn, Set<ContractClause> clauses, List<IncomingFile> files) {}

    @Transactional
    public ContractTemplateRevision record(Revised revised, Actor by) {
        var revision = revisions.save(new ContractTemplateRevision(
                revised.title(), revised.revisedOn(), revised.clauses(), by, LocalDate.now(clock), clock.instant()));
        if (revised.files().isEmpty()) {
            filling.refresh(TemplateEvidence.CADENCE, by);
        } else {
            receiving.receive(TemplateFiles.KIND, revision.id().toString(), revised.files(), by);
        }
        return revision;
    }

    @Transactional
    public void addFiles(UUID id, List<IncomingFile> files, Actor by) {
        own.find(id, by);
        receiving.receive(TemplateFiles.KIND, id.toString(), files, by);
    }

    @Transactional
    public void voidRevision(UUID id, long version, String reason, Actor by) {
        var revision = own.find(id, by);
        StaleForm.refuse(version, revision.version(), "contract_template_revision", id);
        revision.voidIt(reason, by, clock.instant());
        filling.refresh(TemplateEvidence.CADENCE, by);
    }
}
