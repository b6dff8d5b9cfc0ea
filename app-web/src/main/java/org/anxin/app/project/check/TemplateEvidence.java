package org.anxin.app.project.check;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.domain.project.check.ContractTemplateRevisions;
import org.anxin.domain.project.check.TemplateFulfilment;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.Attachments;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.progress.EvidenceSource;
import org.anxin.domain.task.progress.Fulfilment;
import org.springframework.stereotype.Component;

/** Revisions of a sector's model contract as what fulfils its obligation to revise it. */
@Component
class TemplateEvidence implements EvidenceSource {

    static final String CADENCE = "O1";

    private final ContractTemplateRevisions revisions;
    private final Attachments attachments;

    TemplateEvidence(ContractTemplateRevisions revisions, Attachments attachments) {
        this.revisions = revisions;
        this.attachments = attachments;
    }

    @Override
    public String cadenceCode() {
        return CADENCE;
    }

    @Override
    public Optional<Fulfilment> fulfilmentOf(Obligation obligation) {
        var standing = revisions.findByAuthorityCodeOrderByRevisedOnAscIdAsc(obligation.leadCode()).stream()
                .filter(revision -> !revision.isVoided())
                .toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var keys = standing.stream().map(revision -> revision.id().toString()).toList();
        return TemplateFulfilment.of(
                standing,
                attachments.findByOwnerKindAndOwnerKeyIn(TemplateFiles.KIND, keys).stream()
                        .filter(file -> !file.isVoided())
                        .map(Attachment::ownerKey)
                        .map(UUID::fromString)
                        .collect(Collectors.toSet()));
    }
}
