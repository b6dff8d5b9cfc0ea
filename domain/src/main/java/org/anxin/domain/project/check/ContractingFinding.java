package org.anxin.domain.project.check;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A suspicion that a project is contracted illegally (违法发包、转包、挂靠、违法分包), and what became of it.
 *
 * <p>Somebody who looks at the project raises it, or the system from what the books say about a party. It is 疑似 and nothing
 * more until the sector authority has found so: it confirms or refutes it, in words and with its document. Whoever raised it
 * may take it back before; the system takes its own back when the books were put right. What was found stays.
 *
 * <p>Basis: 叶政办〔2018〕41号, 第5项、第10项; 建市规〔2019〕1号.
 */
@Entity
@Table(name = "contracting_finding")
public class ContractingFinding {

    @Id
    private UUID id;

    private UUID projectId;
    private @Nullable UUID partyId;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private String suspicion;
    private LocalDate suspectedOn;
    private boolean foundAlone;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    private @Nullable String finding;
    private @Nullable LocalDate foundOn;
    private @Nullable String foundBy;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    private ContractingFinding(
            UUID projectId,
            @Nullable UUID partyId,
            FindingKind kind,
            String suspicion,
            LocalDate on,
            boolean foundAlone,
            Actor by,
            Instant now) {
        if (suspicion.isBlank()) {
            throw new RuleViolation("finding.suspicion");
        }
        this.id = Ids.next(now.toEpochMilli());
        this.projectId = projectId;
        this.partyId = partyId;
        this.kind = kind;
        this.suspicion = suspicion.strip();
        this.suspectedOn = on;
        this.foundAlone = foundAlone;
        this.state = FindingState.SUSPECTED;
        this.recordedBy = by.username();
        this.recordedAt = now;
    }

    /** @param partyId the party that it is about; null where none is recorded */
    public static ContractingFinding raised(
            UUID projectId,
            @Nullable UUID partyId,
            FindingKind kind,
            String suspicion,
            Actor by,
            LocalDate today,
            Instant now) {
        return new ContractingFinding(projectId, partyId, kind, suspicion, today, false, by, now);
    }

    /** The books say it by themselves. */
    public static ContractingFinding foundAlone(Suspicion suspected, String suspicion, LocalDate today, Instant now) {
        return new ContractingFinding(
                suspected.projectId(),
                suspected.partyId(),
                suspected.kind(),
                suspicion,
                today,
                true,
                Actor.SYSTEM,
                now);
    }

    /**
     * The sector authority has found whether it is so.
     *
     * @param documents how many files of the authority stand on it
     */
    public void find(FindingState found, String text, int documents, Actor by, LocalDate today) {
        refuseUnlessSuspected();
        if (found != FindingState.CONFIRMED && found != FindingState.REFUTED) {
            throw new RuleViolation("finding.verdict");
        }
        if (documents == 0) {
            throw new RuleViolation("finding.document");
        }
        end(found, text, by, today);
    }

    /** Whoever raised it was wrong. */
    public void withdraw(String reason, Actor by, LocalDate today) {
        refuseUnlessSuspected();
        if (!by.username().equals(recordedBy)) {
            throw new RuleViolation("finding.not-yours");
        }
        end(FindingState.WITHDRAWN, reason, by, today);
    }

    private void end(FindingState ended, String text, Actor by, LocalDate today) {
        if (text.isBlank()) {
            throw new RuleViolation("finding.text");
        }
        state = ended;
        finding = text.strip();
        foundOn = today;
        foundBy = by.username();
    }

    private void refuseUnlessSuspected() {
        if (state != FindingState.SUSPECTED) {
            throw new RuleViolation("finding.ended", state);
        }
    }

    public boolean isSuspected() {
        return state == FindingState.SUSPECTED;
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public Optional<UUID> partyId() {
        return Optional.ofNullable(partyId);
    }

    public FindingKind kind() {
        return kind;
    }

    public String suspicion() {
        return suspicion;
    }

    public LocalDate suspectedOn() {
        return suspectedOn;
    }

    public boolean isFoundAlone() {
        return foundAlone;
    }

    public FindingState state() {
        return state;
    }

    public Optional<String> finding() {
        return Optional.ofNullable(finding);
    }

    public Optional<LocalDate> foundOn() {
        return Optional.ofNullable(foundOn);
    }

    public Optional<String> foundBy() {
        return Optional.ofNullable(foundBy);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected ContractingFinding() {
        // for JPA
    }
}
