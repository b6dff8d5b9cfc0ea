package org.anxin.domain.shared.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * An act that one person prepares and another decides (经办 / 复核).
 *
 * <p>Prepared with a reason and everything that the act needs as JSON, it waits; a colleague with the deciding
 * permission approves it, and the act happens in the same transaction, or rejects it with a note; whoever prepared it
 * may withdraw it while it waits. One act on one subject waits at a time.
 */
@Entity
@Table(name = "approval")
public class Approval {

    public enum State {
        PENDING,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    private String kind;
    private String subjectKey;
    private String summary;

    private String payload;
    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    private String preparedBy;
    private Instant preparedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionNote;

    @Version
    private @Nullable Long version;

    /**
     * @param kind which act; the feature that performs it registers under this word
     * @param subjectKey what it acts on
     * @param summary the act in one Chinese sentence, for the one who decides
     * @param payload what the act needs, as JSON
     * @param reason why it is asked for
     */
    public Approval(
            String kind,
            String subjectKey,
            String summary,
            String payload,
            String reason,
            String preparedBy,
            Instant now) {
        if (reason.isBlank()) {
            throw new RuleViolation("approval.reason");
        }
        this.id = Ids.next(now.toEpochMilli());
        this.kind = kind;
        this.subjectKey = subjectKey;
        this.summary = summary;
        this.payload = payload;
        this.reason = reason.strip();
        this.state = State.PENDING;
        this.preparedBy = preparedBy;
        this.preparedAt = now;
    }

    public void approve(String by, String note, Instant now) {
        refuseUnlessPending();
        refuseMaker(by);
        decide(State.APPROVED, by, note, now);
    }

    public void reject(String by, String note, Instant now) {
        refuseUnlessPending();
        refuseMaker(by);
        if (note.isBlank()) {
            throw new RuleViolation("approval.rejection-note");
        }
        decide(State.REJECTED, by, note, now);
    }

    public void withdraw(String by, Instant now) {
        refuseUnlessPending();
        if (!by.equals(preparedBy)) {
            throw new RuleViolation("approval.withdrawn-by-maker-only");
        }
        decide(State.WITHDRAWN, by, "", now);
    }

    private void refuseUnlessPending() {
        if (state != State.PENDING) {
            throw new RuleViolation("approval.already-decided");
        }
    }

    /** Who prepares may not approve: 不相容岗位分离. */
    private void refuseMaker(String by) {
        if (by.equals(preparedBy)) {
            throw new RuleViolation("approval.maker-may-not-decide");
        }
    }

    private void decide(State decision, String by, String note, Instant now) {
        state = decision;
        decidedBy = by;
        decidedAt = now;
        decisionNote = note.isBlank() ? null : note.strip();
    }

    public boolean isPending() {
        return state == State.PENDING;
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

    public String summary() {
        return summary;
    }

    public String payload() {
        return payload;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decisionNote() {
        return Optional.ofNullable(decisionNote);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected Approval() {
        // for JPA
    }
}
