package org.anxin.domain.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link: issued with a token of which only the hash is kept, used once before it expires, then dead.
 */
@Entity
@Table(name = "set_up_link")
public class SetUpLink {

    /** A day to set a password; the first administrator sits beside the server. */
    public static final Duration LIFE = Duration.ofHours(24);

    public enum Purpose {
        /** Lets the holder make the first administrator of a new installation. */
        FIRST_ADMINISTRATOR,
        /** Lets the holder choose the password of one account. */
        SET_PASSWORD
    }

    @Id
    private String tokenHash;

    private @Nullable UUID userId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String issuedBy;
    private Instant issuedAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    private SetUpLink(String tokenHash, @Nullable UUID userId, Purpose purpose, String issuedBy, Instant now) {
        this.tokenHash = tokenHash;
        this.userId = userId;
        this.purpose = purpose;
        this.issuedBy = issuedBy;
        this.issuedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    public static SetUpLink forFirstAdministrator(String tokenHash, Instant now) {
        return new SetUpLink(tokenHash, null, Purpose.FIRST_ADMINISTRATOR, "system", now);
    }

    public static SetUpLink forPasswordOf(UserAccount account, String tokenHash, String issuedBy, Instant now) {
        return new SetUpLink(tokenHash, account.id(), Purpose.SET_PASSWORD, issuedBy, now);
    }

    public void use(Instant now) {
        if (!isOpen(now)) {
            throw new RuleViolation("link.expired");
        }
        usedAt = now;
    }

    /** A newer link takes its place. */
    public void retire(Instant now) {
        if (usedAt == null) {
            usedAt = now;
        }
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public Purpose purpose() {
        return purpose;
    }

    public Optional<UUID> userId() {
        return Optional.ofNullable(userId);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected SetUpLink() {
        // for JPA
    }
}
