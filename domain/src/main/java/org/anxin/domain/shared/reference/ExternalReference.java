package org.anxin.domain.shared.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * The number under which another platform knows one of our records (外部平台编号).
 *
 * <p>It is noted by hand or comes with an import, and finds the record when that platform's next file arrives. It is never
 * changed; one that was noted wrongly is voided with a reason. A number of a platform belongs to one record of a kind.
 */
@Entity
@Table(name = "external_reference")
public class ExternalReference {

    @Id
    private UUID id;

    private String ownerKind;
    private String ownerKey;

    @Enumerated(EnumType.STRING)
    private Platform platform;

    private String number;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable String voidedBy;
    private @Nullable Instant voidedAt;
    private @Nullable String voidReason;

    @Version
    private @Nullable Long version;

    /** @param ownerKind the kind of record, as in {@code ReferenceOwner.kind} */
    public ExternalReference(
            String ownerKind, String ownerKey, Platform platform, String number, Actor by, Instant now) {
        if (number.isBlank()) {
            throw new RuleViolation("reference.number");
        }
        this.id = Ids.next(now.toEpochMilli());
        this.ownerKind = ownerKind;
        this.ownerKey = ownerKey;
        this.platform = platform;
        this.number = number.strip();
        this.recordedBy = by.username();
        this.recordedAt = now;
    }

    /** It was noted wrongly. */
    public void voidIt(Actor by, String reason, Instant now) {
        if (isVoided()) {
            throw new RuleViolation("reference.voided");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("reference.void-reason");
        }
        voidedBy = by.username();
        voidedAt = now;
        voidReason = reason.strip();
    }

    public boolean isVoided() {
        return voidedAt != null;
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

    public Platform platform() {
        return platform;
    }

    public String number() {
        return number;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected ExternalReference() {
        // for JPA
    }
}
