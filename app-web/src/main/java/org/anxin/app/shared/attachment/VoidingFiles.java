package org.anxin.app.shared.attachment;

import java.time.Clock;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.attachment.Attachment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A file that was added by mistake stays on record and counts no longer. */
@Service
public class VoidingFiles {

    private final FileOwners owners;
    private final Clock clock;

    VoidingFiles(FileOwners owners, Clock clock) {
        this.owners = owners;
        this.clock = clock;
    }

    /** A file that may be voided, and the page that it stands on. */
    public record Voidable(Attachment file, String page) {}

    @Transactional(readOnly = true)
    public Voidable find(UUID id, Actor actor) {
        var file = owners.voidable(id, actor);
        return new Voidable(file, owners.pageOf(file));
    }

    @Transactional
    public Voidable voidFile(UUID id, String reason, Actor actor) {
        var file = owners.voidable(id, actor);
        file.voidBy(actor, reason, clock.instant());
        owners.filesChanged(file.ownerKind(), file.ownerKey(), actor);
        return new Voidable(file, owners.pageOf(file));
    }
}
