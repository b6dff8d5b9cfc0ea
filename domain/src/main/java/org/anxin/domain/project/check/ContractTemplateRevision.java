package org.anxin.domain.project.check;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.Voiding;
import org.jspecify.annotations.Nullable;

/**
 * A sector's model contract as it was revised (合同示范文本修订).
 *
 * <p>The sector authority records it with its file and the clauses that it now holds. It is never changed: the next revision is
 * recorded beside it, one that was recorded wrongly is voided with a reason. As long as it stands it serves the obligation to
 * revise the model contracts.
 *
 * <p>Basis: 叶政办〔2018〕41号, 第6项备注.
 */
@Entity
@Table(name = "contract_template_revision")
public class ContractTemplateRevision {

    @Id
    private UUID id;

    private String authorityCode;
    private String title;
    private LocalDate revisedOn;
    private String clauses;
    private String recordedBy;
    private Instant recordedAt;

    @Embedded
    private @Nullable Voiding voiding;

    @Version
    private @Nullable Long version;

    /** @param clauses those that the text now holds */
    public ContractTemplateRevision(
            String title,
            LocalDate revisedOn,
            Collection<ContractClause> clauses,
            Actor by,
            LocalDate today,
            Instant now) {
        if (revisedOn.isAfter(today)) {
            throw new RuleViolation("template.not-yet-revised");
        }
        if (clauses.isEmpty()) {
            throw new RuleViolation("template.no-clauses");
        }
        this.id = Ids.next(now.toEpochMilli());
        this.authorityCode = by.unitCode();
        this.title = title.strip();
        this.revisedOn = revisedOn;
        this.clauses = EnumSet.copyOf(clauses).stream().map(Enum::name).collect(Collectors.joining(","));
        this.recordedBy = by.username();
        this.recordedAt = now;
    }

    /** It was recorded wrongly. */
    public void voidIt(String reason, Actor by, Instant now) {
        if (isVoided()) {
            throw new RuleViolation("template.voided");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("template.void-reason");
        }
        voiding = Voiding.of(by, reason, now);
    }

    public boolean isVoided() {
        return voiding != null;
    }

    public List<ContractClause> clauses() {
        return Arrays.stream(clauses.split(",")).map(ContractClause::valueOf).toList();
    }

    /** Holds at least what measure 6 asks for. */
    public boolean holdsMeasureSix() {
        return clauses().containsAll(ContractClause.ofMeasureSix());
    }

    public UUID id() {
        return id;
    }

    /** The sector authority whose text it is. */
    public String authorityCode() {
        return authorityCode;
    }

    public String title() {
        return title;
    }

    public LocalDate revisedOn() {
        return revisedOn;
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
    protected ContractTemplateRevision() {
        // for JPA
    }
}
