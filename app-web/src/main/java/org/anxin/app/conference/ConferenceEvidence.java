package org.anxin.app.conference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.domain.conference.ConferenceFulfilment;
import org.anxin.domain.conference.ConferenceKind;
import org.anxin.domain.conference.JointConference;
import org.anxin.domain.conference.JointConferences;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.Attachments;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.progress.EvidenceSource;
import org.anxin.domain.task.progress.Fulfilment;
import org.springframework.stereotype.Component;

/** Conferences of one kind as what fulfils the obligations of its cadence. */
abstract class ConferenceEvidence implements EvidenceSource {

    private final ConferenceKind kind;
    private final JointConferences conferences;
    private final Attachments attachments;

    private ConferenceEvidence(ConferenceKind kind, JointConferences conferences, Attachments attachments) {
        this.kind = kind;
        this.conferences = conferences;
        this.attachments = attachments;
    }

    @Component
    static class OfQuarters extends ConferenceEvidence {
        OfQuarters(JointConferences conferences, Attachments attachments) {
            super(ConferenceKind.QUARTERLY_ANALYSIS, conferences, attachments);
        }
    }

    @Component
    static class OfHalfYears extends ConferenceEvidence {
        OfHalfYears(JointConferences conferences, Attachments attachments) {
            super(ConferenceKind.HALF_YEARLY, conferences, attachments);
        }
    }

    @Override
    public String cadenceCode() {
        return kind.cadenceCode();
    }

    @Override
    public Optional<Fulfilment> fulfilmentOf(Obligation obligation) {
        var held = conferences.findStanding(kind, obligation.periodFrom(), obligation.periodTo());
        return held.isEmpty()
                ? Optional.empty()
                : ConferenceFulfilment.of(
                        obligation,
                        held,
                        attachments.findByOwnerKindAndOwnerKeyIn(ConferenceFiles.KIND, keys(held)).stream()
                                .filter(file -> !file.isVoided())
                                .map(Attachment::ownerKey)
                                .map(UUID::fromString)
                                .collect(Collectors.toSet()));
    }

    private static List<String> keys(List<JointConference> held) {
        return held.stream().map(conference -> conference.id().toString()).toList();
    }
}
