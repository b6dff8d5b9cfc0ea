package org.anxin.app.shared.attachment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.attachment.Attachment;
import org.anxin.domain.shared.attachment.AttachmentOwner;
import org.anxin.domain.shared.attachment.Attachments;
import org.springframework.stereotype.Component;

/**
 * Whether the asker may do something with a record's files. A file whose record the asker may not read does not exist for
 * them; nor does one of a kind that no feature answers for, such as the originals of imports, which have doors of their
 * own.
 */
@Component
class FileOwners {

    private final Map<String, AttachmentOwner> owners;
    private final Attachments attachments;

    FileOwners(List<AttachmentOwner> owners, Attachments attachments) {
        this.owners = owners.stream().collect(Collectors.toMap(AttachmentOwner::kind, Function.identity()));
        this.attachments = attachments;
    }

    Attachment readable(UUID id, Actor actor) {
        var file = attachments.findById(id).orElseThrow(() -> new NotFound("file", id));
        if (!of(file).mayRead(file, actor)) {
            throw new NotFound("file", id);
        }
        return file;
    }

    /** Still in force, added by the asker's unit, on a record that lets go of it. */
    Attachment voidable(UUID id, Actor actor) {
        var file = readable(id, actor);
        if (!file.unitCode().equals(actor.unitCode()) || !of(file).mayVoid(file.ownerKey(), actor)) {
            throw new RuleViolation("file.not-yours-to-void");
        }
        if (file.isVoided()) {
            throw new RuleViolation("attachment.voided");
        }
        return file;
    }

    void refuseUnlessMayAdd(String ownerKind, String ownerKey, Actor actor) {
        var owner = owners.get(ownerKind);
        if (owner == null || !owner.mayAdd(ownerKey, actor)) {
            throw isReadable(ownerKind, ownerKey, actor)
                    ? new RuleViolation("file.takes-none")
                    : new NotFound(ownerKind, ownerKey);
        }
    }

    String pageOf(Attachment file) {
        return of(file).page(file.ownerKey());
    }

    void filesChanged(String ownerKind, String ownerKey, Actor by) {
        Objects.requireNonNull(owners.get(ownerKind)).filesChanged(ownerKey, by);
    }

    private AttachmentOwner of(Attachment file) {
        var owner = owners.get(file.ownerKind());
        if (owner == null) {
            throw new NotFound("file", file.id());
        }
        return owner;
    }

    private boolean isReadable(String ownerKind, String ownerKey, Actor actor) {
        var owner = owners.get(ownerKind);
        return owner != null && owner.mayRead(ownerKey, actor);
    }
}
