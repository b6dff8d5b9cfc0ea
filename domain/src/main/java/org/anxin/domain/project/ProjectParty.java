package org.anxin.domain.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.Voiding;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a project (参建单位).
 *
 * <p>It is recorded below whom it has its contract with, with contract and certificate as far as they are known; it enters the
 * site and leaves it. An enterprise, or a person where the contractor has no licence: that is recorded too, and judged
 * elsewhere. One that was recorded wrongly is voided with a reason, once nobody hangs below it.
 */
@Entity
@Table(name = "project_party")
public class ProjectParty {

    @Id
    private UUID id;

    private UUID projectId;
    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private @Nullable UUID enterpriseId;
    private @Nullable String personName;
    private @Nullable String work;
    private @Nullable String contractNo;
    private @Nullable LocalDate contractSignedOn;
    private @Nullable BigDecimal amount;
    private @Nullable UUID certificateId;
    private @Nullable LocalDate enteredOn;
    private @Nullable LocalDate leftOn;
    private String recordedBy;
    private Instant recordedAt;

    @Embedded
    private @Nullable Voiding voiding;

    @Version
    private @Nullable Long version;

    /**
     * What is known of a party.
     *
     * @param parentId whom it has its contract with; null for the owner, and while it is not known
     * @param enterpriseId the enterprise, or null where it is a person
     * @param work what it contracted for (承包内容)
     * @param amount 元
     */
    public record Part(
            PartyRole role,
            @Nullable UUID parentId,
            @Nullable UUID enterpriseId,
            @Nullable String personName,
            @Nullable String work,
            @Nullable String contractNo,
            @Nullable LocalDate contractSignedOn,
            @Nullable BigDecimal amount,
            @Nullable UUID certificateId,
            @Nullable LocalDate enteredOn,
            @Nullable LocalDate leftOn) {

        /** Of an enterprise of which nothing else is known yet. */
        public static Part of(PartyRole role, UUID enterpriseId, @Nullable UUID parentId) {
            return new Part(role, parentId, enterpriseId, null, null, null, null, null, null, null, null);
        }

        public Part certifiedBy(UUID certificate) {
            return new Part(
                    role,
                    parentId,
                    enterpriseId,
                    personName,
                    work,
                    contractNo,
                    contractSignedOn,
                    amount,
                    certificate,
                    enteredOn,
                    leftOn);
        }
    }

    /** @param others the standing parties of the project */
    public ProjectParty(UUID projectId, Part part, Collection<ProjectParty> others, Actor by, Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.projectId = projectId;
        this.recordedBy = by.username();
        this.recordedAt = now;
        check(part, others);
        take(part);
    }

    /** @param others the standing parties of the project */
    public void describe(Part part, Collection<ProjectParty> others) {
        refuseIfVoided();
        check(part, others);
        take(part);
    }

    /** It was recorded wrongly. */
    public void voidIt(Collection<ProjectParty> others, Actor by, String reason, Instant now) {
        refuseIfVoided();
        if (others.stream().anyMatch(other -> id.equals(other.parentId))) {
            throw new RuleViolation("party.has-others-below");
        }
        voiding = Voiding.of(by, reason, now);
    }

    private void check(Part part, Collection<ProjectParty> others) {
        if ((part.enterpriseId() == null) == (part.personName() == null)) {
            throw new RuleViolation("party.who");
        }
        if (part.leftOn() != null && part.enteredOn() != null && part.leftOn().isBefore(part.enteredOn())) {
            throw new RuleViolation("party.left-before-entered");
        }
        checkParent(part.parentId(), others);
        if (others.stream().anyMatch(other -> !other.id.equals(id) && other.isSamePartAs(part))) {
            throw new RuleViolation("party.already-there");
        }
    }

    /** Nobody hangs below itself, nor below anybody who hangs below it. */
    private void checkParent(@Nullable UUID parent, Collection<ProjectParty> others) {
        var above = parent;
        while (above != null) {
            var wanted = above;
            if (wanted.equals(id)) {
                throw new RuleViolation("party.below-itself");
            }
            above = others.stream()
                    .filter(other -> other.id.equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("party.parent-unknown"))
                    .parentId;
        }
    }

    private boolean isSamePartAs(Part part) {
        return role == part.role()
                && Objects.equals(parentId, part.parentId())
                && Objects.equals(enterpriseId, part.enterpriseId())
                && Objects.equals(personName, part.personName())
                && Objects.equals(contractNo, part.contractNo());
    }

    private void take(Part part) {
        role = part.role();
        parentId = part.parentId();
        enterpriseId = part.enterpriseId();
        personName = part.personName();
        work = part.work();
        contractNo = part.contractNo();
        contractSignedOn = part.contractSignedOn();
        amount = part.amount();
        certificateId = part.certificateId();
        enteredOn = part.enteredOn();
        leftOn = part.leftOn();
    }

    private void refuseIfVoided() {
        if (isVoided()) {
            throw new RuleViolation("party.voided");
        }
    }

    public Part part() {
        return new Part(
                role,
                parentId,
                enterpriseId,
                personName,
                work,
                contractNo,
                contractSignedOn,
                amount,
                certificateId,
                enteredOn,
                leftOn);
    }

    public boolean isVoided() {
        return voiding != null;
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    public PartyRole role() {
        return role;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voiding).map(Voiding::reason);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected ProjectParty() {
        // for JPA
    }
}
