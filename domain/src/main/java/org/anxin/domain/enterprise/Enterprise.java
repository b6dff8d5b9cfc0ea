package org.anxin.domain.enterprise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.CreditCode;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.Voiding;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise that builds, supplies labor or pays wages in the district (企业).
 *
 * <p>Whoever first meets it registers it under its credit code, by hand or from a file; there is one for each code.
 * Everyone who works with it keeps its facts and contacts up to date, and the history says who changed what. It is never
 * deleted: one that was registered wrongly is voided with a reason, as long as no project and no account names it, and its
 * code is free again.
 */
@Entity
@Table(name = "enterprise")
public class Enterprise {

    private static final int MOST_CONTACTS = 20;

    @Id
    private UUID id;

    @Embedded
    private CreditCode creditCode;

    private String name;

    @Enumerated(EnumType.STRING)
    private EnterpriseKind kind;

    private @Nullable String industryCode;
    private @Nullable String legalRepresentative;
    private @Nullable String townshipCode;
    private @Nullable String address;
    private @Nullable String note;
    private String unitCode;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable UUID importRunId;

    @Embedded
    private @Nullable Voiding voiding;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "enterprise_contact", joinColumns = @JoinColumn(name = "enterprise_id"))
    @OrderColumn(name = "seq", columnDefinition = "int2")
    private List<EnterpriseContact> contacts = new ArrayList<>();

    @Version
    private @Nullable Long version;

    /**
     * What is known of it.
     *
     * @param industryCode of GB/T 4754
     * @param townshipCode where it has its seat; null outside the district
     */
    public record Facts(
            String name,
            EnterpriseKind kind,
            @Nullable String industryCode,
            @Nullable String legalRepresentative,
            @Nullable String townshipCode,
            @Nullable String address,
            @Nullable String note) {}

    /** @param importRunId the import that brought it; null where it was typed */
    public Enterprise(CreditCode creditCode, Facts facts, @Nullable UUID importRunId, Actor by, Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.unitCode = by.unitCode();
        this.recordedBy = by.username();
        this.recordedAt = now;
        this.importRunId = importRunId;
        this.creditCode = creditCode;
        this.name = facts.name().strip();
        this.kind = facts.kind();
        describe(facts);
    }

    public void correct(CreditCode rightCode, Facts facts) {
        refuseIfVoided();
        creditCode = rightCode;
        name = facts.name().strip();
        kind = facts.kind();
        describe(facts);
    }

    private void describe(Facts facts) {
        industryCode = facts.industryCode();
        legalRepresentative = facts.legalRepresentative();
        townshipCode = facts.townshipCode();
        address = facts.address();
        note = facts.note();
    }

    public void addContact(EnterpriseContact contact) {
        refuseIfVoided();
        if (contacts.contains(contact)) {
            throw new RuleViolation("enterprise.contact-twice", contact.name());
        }
        if (contacts.size() == MOST_CONTACTS) {
            throw new RuleViolation("enterprise.contacts-many", MOST_CONTACTS);
        }
        contacts.add(contact);
    }

    /** @param place counted from 0, as in {@link #contacts} */
    public void removeContact(int place) {
        refuseIfVoided();
        if (place < 0 || place >= contacts.size()) {
            throw new RuleViolation("enterprise.contact-gone");
        }
        contacts.remove(place);
    }

    /**
     * It was registered wrongly.
     *
     * @param namedBy names of the projects and accounts that name it
     */
    public void voidIt(Actor by, String reason, Collection<String> namedBy, Instant now) {
        refuseIfVoided();
        if (reason.isBlank()) {
            throw new RuleViolation("enterprise.void-reason");
        }
        if (!namedBy.isEmpty()) {
            throw new RuleViolation("enterprise.in-use", String.join("、", namedBy));
        }
        voiding = Voiding.of(by, reason, now);
    }

    private void refuseIfVoided() {
        if (isVoided()) {
            throw new RuleViolation("enterprise.voided");
        }
    }

    public boolean isVoided() {
        return voiding != null;
    }

    public UUID id() {
        return id;
    }

    public CreditCode creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }

    public EnterpriseKind kind() {
        return kind;
    }

    public Optional<Industry> industry() {
        return Optional.ofNullable(industryCode).flatMap(Industry::of);
    }

    public Optional<String> industryCode() {
        return Optional.ofNullable(industryCode);
    }

    public Optional<String> legalRepresentative() {
        return Optional.ofNullable(legalRepresentative);
    }

    /** Where it has its seat; empty outside the district. */
    public Optional<String> townshipCode() {
        return Optional.ofNullable(townshipCode);
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public List<EnterpriseContact> contacts() {
        return List.copyOf(contacts);
    }

    /** The unit that registered it. */
    public String unitCode() {
        return unitCode;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<UUID> importRunId() {
        return Optional.ofNullable(importRunId);
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voiding).map(Voiding::reason);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected Enterprise() {
        // for JPA
    }
}
