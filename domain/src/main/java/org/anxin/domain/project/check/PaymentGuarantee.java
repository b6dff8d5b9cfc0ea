package org.anxin.domain.project.check;

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
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.policy.Money;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.Voiding;
import org.jspecify.annotations.Nullable;

/**
 * The owner's guarantee of the project payment (工程款支付担保).
 *
 * <p>It is recorded as it was issued and never changed: one that is prolonged or replaced is recorded anew beside it, one
 * that was recorded wrongly is voided with a reason. It counts until its last day.
 *
 * <p>Basis: Order 724, art. 24; 叶政办〔2018〕41号, 第19项.
 */
@Entity
@Table(name = "payment_guarantee")
public class PaymentGuarantee {

    @Id
    private UUID id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private GuaranteeForm form;

    private String issuer;
    private @Nullable String number;
    private BigDecimal amount;
    private LocalDate validFrom;
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
     * @param issuer who guarantees
     * @param number of the letter or policy; null for none
     * @param validTo its last day
     */
    public record Terms(
            GuaranteeForm form,
            String issuer,
            @Nullable String number,
            Money amount,
            LocalDate validFrom,
            LocalDate validTo) {}

    public PaymentGuarantee(UUID projectId, Terms terms, Actor by, Instant now) {
        if (terms.amount().yuan().signum() <= 0) {
            throw new RuleViolation("guarantee.amount");
        }
        if (terms.validTo().isBefore(terms.validFrom())) {
            throw new RuleViolation("guarantee.ends-before-it-begins", terms.validFrom());
        }
        this.id = Ids.next(now.toEpochMilli());
        this.projectId = projectId;
        this.form = terms.form();
        this.issuer = terms.issuer().strip();
        this.number = terms.number();
        this.amount = terms.amount().yuan();
        this.validFrom = terms.validFrom();
        this.validTo = terms.validTo();
        this.recordedBy = by.username();
        this.recordedAt = now;
    }

    /** It was recorded wrongly. */
    public void voidIt(String reason, Actor by, Instant now) {
        if (isVoided()) {
            throw new RuleViolation("guarantee.voided");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("guarantee.void-reason");
        }
        voiding = Voiding.of(by, reason, now);
    }

    public boolean isVoided() {
        return voiding != null;
    }

    /** Its last day is over. */
    public boolean hasExpiredBy(LocalDate today) {
        return validTo.isBefore(today);
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public GuaranteeForm form() {
        return form;
    }

    public String issuer() {
        return issuer;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public BigDecimal amount() {
        return amount;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
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
    protected PaymentGuarantee() {
        // for JPA
    }
}
