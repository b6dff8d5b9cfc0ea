package org.anxin.domain.shared.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person about one thing at one stage, by one channel; the five together exist once, so that nobody is
 * told the same thing twice.
 */
@Entity
@Table(name = "reminder")
public class Reminder {

    public enum Channel {
        IN_PRODUCT,
        EMAIL
    }

    @Id
    private UUID id;

    private String kind;
    private String subjectKey;
    private String stage;
    private String recipient;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String message;
    private @Nullable String link;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant readAt;

    /** @param stage such as “T-5”, “T-1”, “overdue”, or the state that was reached */
    public Reminder(
            String kind,
            String subjectKey,
            String stage,
            String recipient,
            Channel channel,
            String message,
            @Nullable String link,
            Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.kind = kind;
        this.subjectKey = subjectKey;
        this.stage = stage;
        this.recipient = recipient;
        this.channel = channel;
        this.message = message;
        this.link = link;
        this.createdAt = now;
        this.sentAt = channel == Channel.IN_PRODUCT ? now : null;
    }

    /** The same message to the same person by another channel. */
    public Reminder by(Channel other, Instant now) {
        return new Reminder(kind, subjectKey, stage, recipient, other, message, link, now);
    }

    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String subjectKey() {
        return subjectKey;
    }

    public String stage() {
        return stage;
    }

    public String recipient() {
        return recipient;
    }

    public Channel channel() {
        return channel;
    }

    public String message() {
        return message;
    }

    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isRead() {
        return readAt != null;
    }

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {
        // for JPA
    }
}
