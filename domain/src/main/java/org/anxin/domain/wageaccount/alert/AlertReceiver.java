package org.anxin.domain.wageaccount.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/** One unit that an {@link AccountAlert} went to: when it was opened there, and what the unit replied. */
@Entity
@Table(name = "account_alert_receiver")
@IdClass(AlertReceiver.Key.class)
public class AlertReceiver {

    /** An alert goes to a unit once. */
    public record Key(UUID alert, String unitCode) implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "alert_id")
    private AccountAlert alert;

    @Id
    private String unitCode;

    private @Nullable String readBy;
    private @Nullable Instant readAt;
    private @Nullable String reply;
    private @Nullable String repliedBy;
    private @Nullable Instant repliedAt;

    AlertReceiver(AccountAlert alert, String unitCode) {
        this.alert = alert;
        this.unitCode = unitCode;
    }

    void read(Actor by, Instant now) {
        readBy = by.username();
        readAt = now;
    }

    void reply(String text, Actor by, Instant now) {
        reply = text;
        repliedBy = by.username();
        repliedAt = now;
    }

    public String unitCode() {
        return unitCode;
    }

    public boolean isRead() {
        return readAt != null;
    }

    public boolean hasReplied() {
        return repliedAt != null;
    }

    public Optional<String> readBy() {
        return Optional.ofNullable(readBy);
    }

    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    public Optional<String> reply() {
        return Optional.ofNullable(reply);
    }

    public Optional<String> repliedBy() {
        return Optional.ofNullable(repliedBy);
    }

    public Optional<Instant> repliedAt() {
        return Optional.ofNullable(repliedAt);
    }

    @SuppressWarnings("NullAway.Init")
    protected AlertReceiver() {
        // for JPA
    }
}
