package org.anxin.app.shared.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.AttachmentStore;
import org.anxin.domain.shared.attachment.Attachments;
import org.anxin.domain.shared.attachment.StoredContent;
import org.anxin.reporting.shared.files.FileLimits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody adds files to a record: all of those chosen at once, or none. Each is looked at before the first is kept; the
 * same content twice on one record is refused with the name under which it is there.
 */
@Service
public class ReceivingFiles {

    private final FileOwners owners;
    private final Attachments attachments;
    private final AttachmentStore store;
    private final TemporaryFiles temporary;
    private final Clock clock;

    ReceivingFiles(
            FileOwners owners, Attachments attachments, AttachmentStore store, TemporaryFiles temporary, Clock clock) {
        this.owners = owners;
        this.attachments = attachments;
        this.store = store;
        this.temporary = temporary;
        this.clock = clock;
    }

    /** Takes part in the transaction of the act that the files belong to. */
    @Transactional
    public List<Attachment> receive(String ownerKind, String ownerKey, List<IncomingFile> files, Actor by) {
        owners.refuseUnlessMayAdd(ownerKind, ownerKey, by);
        if (files.size() > FileLimits.FILES) {
            throw new RuleViolation("file.too-many", FileLimits.FILES);
        }
        var drafts = new ArrayList<IncomingDraft>();
        try {
            for (var file : files) {
                drafts.add(IncomingDraft.of(file, temporary, clock.getZone()));
            }
            refuseTwice(ownerKind, ownerKey, drafts);
            var kept = keep(ownerKind, ownerKey, drafts, by);
            owners.filesChanged(ownerKind, ownerKey, by);
            return kept;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            drafts.forEach(IncomingDraft::close);
        }
    }

    private void refuseTwice(String ownerKind, String ownerKey, List<IncomingDraft> drafts) {
        var known = new HashMap<String, String>();
        attachments.findByOwnerKindAndOwnerKeyOrderByUploadedAt(ownerKind, ownerKey).stream()
                .filter(file -> !file.isVoided())
                .forEach(file -> known.put(file.sha256(), file.fileName()));
        for (var draft : drafts) {
            var first = known.putIfAbsent(draft.sha256(), draft.name());
            if (first != null) {
                throw new RuleViolation("file.twice", draft.name(), first);
            }
        }
    }

    private List<Attachment> keep(String ownerKind, String ownerKey, List<IncomingDraft> drafts, Actor by)
            throws IOException {
        var contents = new ArrayList<StoredContent>();
        for (var draft : drafts) {
            try (var content = draft.open()) {
                contents.add(store.put(content));
            }
        }
        var kept = new ArrayList<Attachment>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            kept.add(attachments.save(new Attachment(
                    ownerKind,
                    ownerKey,
                    draft.name(),
                    draft.inspected().mediaType(),
                    contents.get(i),
                    draft.inspected().photo(),
                    by,
                    clock.instant())));
        }
        return List.copyOf(kept);
    }
}
