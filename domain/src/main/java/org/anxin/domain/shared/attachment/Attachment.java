package org.anxin.domain.shared.attachment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody added to a record.
 *
 * <p>Its content is put into the store first, then the attachment says whose it is. It is never changed: a better
 * version is another attachment. One that was added by mistake is voided with a reason and stays on record.
 */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    private UUID id;

    private String ownerKind;
    private String ownerKey;
    private String fileName;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private String unitCode;
    private String uploadedBy;
    private Instant uploadedAt;

    /** Null as a whole where the camera wrote nothing: that is how three empty columns are read. */
    @Embedded
    private @Nullable PhotoFacts photo;

    private @Nullable String voidedBy;
    private @Nullable Instant voidedAt;
    private @Nullable String voidReason;

    @Version
    private @Nullable Long version;

    /**
     * @param ownerKind what kind of record it belongs to, such as “import”
     * @param ownerKey which one
     * @param fileName as the browser sent it
     * @param mediaType as found by looking at the content, never as claimed
     */
    public Attachment(
            String ownerKind,
            String ownerKey,
            String fileName,
            String mediaType,
            StoredContent content,
            Actor uploader,
            Instant now) {
        this(ownerKind, ownerKey, fileName, mediaType, content, PhotoFacts.NONE, uploader, now);
    }

    /** @param photo what the camera wrote into it */
    public Attachment(
            String ownerKind,
            String ownerKey,
            String fileName,
            String mediaType,
            StoredContent content,
            PhotoFacts photo,
            Actor uploader,
            Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.ownerKind = ownerKind;
        this.ownerKey = ownerKey;
        this.fileName = FileName.clean(fileName);
        this.mediaType = mediaType;
        this.sizeBytes = content.sizeBytes();
        this.sha256 = content.sha256();
        this.photo = photo;
        this.unitCode = uploader.unitCode();
        this.uploadedBy = uploader.username();
        this.uploadedAt = now;
    }

    /** It was added by mistake. */
    public void voidBy(Actor actor, String reason, Instant now) {
        if (isVoided()) {
            throw new RuleViolation("attachment.voided");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("attachment.void-reason");
        }
        voidedBy = actor.username();
        voidedAt = now;
        voidReason = reason.strip();
    }

    public UUID id() {
        return id;
    }

    public String ownerKind() {
        return ownerKind;
    }

    public String ownerKey() {
        return ownerKey;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public String sha256() {
        return sha256;
    }

    /** The unit whose clerk added it. */
    public String unitCode() {
        return unitCode;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public PhotoFacts photo() {
        return photo == null ? PhotoFacts.NONE : photo;
    }

    public boolean isVoided() {
        return voidedAt != null;
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {
        // for JPA
    }
}
