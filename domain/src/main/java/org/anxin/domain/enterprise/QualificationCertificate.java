package org.anxin.domain.enterprise;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.Voiding;
import org.jspecify.annotations.Nullable;

/**
 * A qualification certificate of an enterprise (资质证书): what it may build or supply, and until when.
 *
 * <p>It is recorded from the paper, also when it has run out, because what has happened can always be recorded. Before it
 * ends, whoever keeps the register is reminded; when it is prolonged, its last day moves on. One that was recorded wrongly
 * or is replaced by another is voided with a reason.
 */
@Entity
@Table(name = "qualification_certificate")
public class QualificationCertificate {

    @Id
    private UUID id;

    private UUID enterpriseId;
    private String number;
    private String title;
    private @Nullable String issuer;
    private @Nullable LocalDate validFrom;
    private LocalDate validTo;
    private String recordedBy;
    private Instant recordedAt;

    @Embedded
    private @Nullable Voiding voiding;

    @Version
    private @Nullable Long version;

    /**
     * What the paper says.
     *
     * @param title kind and grade
     * @param validTo the last day on which it is valid
     */
    public record Paper(
            String number,
            String title,
            @Nullable String issuer,
            @Nullable LocalDate validFrom,
            LocalDate validTo) {}

    /** @param others the enterprise's certificates that stand */
    public QualificationCertificate(
            Enterprise enterprise, Paper paper, Collection<QualificationCertificate> others, Actor by, Instant now) {
        if (enterprise.isVoided()) {
            throw new RuleViolation("enterprise.voided");
        }
        if (paper.validFrom() != null && paper.validTo().isBefore(paper.validFrom())) {
            throw new RuleViolation("certificate.ends-before-it-begins");
        }
        var typed = paper.number().strip();
        if (others.stream().anyMatch(other -> !other.isVoided() && other.number.equals(typed))) {
            throw new RuleViolation("certificate.number-taken", typed);
        }
        this.id = Ids.next(now.toEpochMilli());
        this.enterpriseId = enterprise.id();
        this.number = typed;
        this.title = paper.title().strip();
        this.issuer = paper.issuer();
        this.validFrom = paper.validFrom();
        this.validTo = paper.validTo();
        this.recordedBy = by.username();
        this.recordedAt = now;
    }

    /** The authority prolonged it. */
    public void prolong(LocalDate newLastDay) {
        if (isVoided()) {
            throw new RuleViolation("certificate.voided");
        }
        if (!newLastDay.isAfter(validTo)) {
            throw new RuleViolation("certificate.not-longer", validTo);
        }
        validTo = newLastDay;
    }

    /** It was recorded wrongly, or another took its place. */
    public void voidIt(Actor by, String reason, Instant now) {
        if (isVoided()) {
            throw new RuleViolation("certificate.voided");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("certificate.void-reason");
        }
        voiding = Voiding.of(by, reason, now);
    }

    public boolean isVoided() {
        return voiding != null;
    }

    public UUID id() {
        return id;
    }

    public UUID enterpriseId() {
        return enterpriseId;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public Optional<String> issuer() {
        return Optional.ofNullable(issuer);
    }

    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** The last day on which it is valid. */
    public LocalDate validTo() {
        return validTo;
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voiding).map(Voiding::reason);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected QualificationCertificate() {
        // for JPA
    }
}
