package org.anxin.domain.wageaccount.labor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.policy.Money;
import org.anxin.domain.policy.Percent;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the owner paid for the works of a cycle, and what of it had to go into the wage account first (人工费先行拨付).
 *
 * <p>It is recorded with the contract's method and the parameters of the cycle's last day, and keeps how the expected labor
 * cost was computed. What went in is read from the bank's notices and never typed. A labor cost below the usual share is
 * red until a reason for it is given and a second person approves; if he refuses, it waits for a new reason. It is never
 * changed: one that was recorded wrongly is voided and recorded again.
 *
 * <p>Basis: 《保障农民工工资支付条例》第二十四条; 叶政办〔2018〕41号第25项.
 */
@Entity
@Table(name = "progress_payment")
public class ProgressPayment {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    private UUID id;

    private UUID projectId;
    private LocalDate cycleFrom;
    private LocalDate cycleTo;
    private BigDecimal amount;
    private @Nullable LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    private LaborCostMethod method;

    private @Nullable BigDecimal ratio;
    private @Nullable BigDecimal reportedLaborCost;
    private BigDecimal expectedLaborCost;
    private String formula;
    private @Nullable UUID parameterVersionId;
    private LocalDate dueOn;
    private @Nullable String lowRatioReason;

    @Enumerated(EnumType.STRING)
    private LowRatio lowRatioState;

    private @Nullable String lowRatioRefusal;
    private String unitCode;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable UUID importRunId;
    private @Nullable String voidedBy;
    private @Nullable Instant voidedAt;
    private @Nullable String voidReason;

    @Version
    private @Nullable Long version;

    /**
     * @param reportedLaborCost the amount that was reported and approved, for a contract by amount
     * @param lowRatioReason why the labor cost is below the usual share, or null
     */
    public record Facts(
            UUID projectId,
            LocalDate cycleFrom,
            LocalDate cycleTo,
            BigDecimal amount,
            @Nullable LocalDate paidOn,
            @Nullable BigDecimal reportedLaborCost,
            @Nullable String lowRatioReason) {}

    public ProgressPayment(
            Facts facts, LaborTerms terms, Actor by, LocalDate today, Instant now, @Nullable UUID importRunId) {
        if (facts.cycleTo().isBefore(facts.cycleFrom())) {
            throw new RuleViolation("labor.cycle-backwards", facts.cycleFrom());
        }
        if (facts.cycleFrom().isAfter(today)) {
            throw new RuleViolation("labor.cycle-in-future");
        }
        if (facts.paidOn() != null && facts.paidOn().isAfter(today)) {
            throw new RuleViolation("labor.paid-in-future");
        }
        if (facts.amount().signum() < 0) {
            throw new RuleViolation("labor.amount");
        }
        var reported = facts.reportedLaborCost();
        this.id = Ids.next(now.toEpochMilli());
        this.projectId = facts.projectId();
        this.cycleFrom = facts.cycleFrom();
        this.cycleTo = facts.cycleTo();
        this.amount = facts.amount().setScale(2);
        this.paidOn = facts.paidOn();
        if (terms.method() == LaborCostMethod.RATIO && terms.ratio() != null) {
            this.method = LaborCostMethod.RATIO;
            this.ratio = terms.ratio();
            this.expectedLaborCost =
                    new Percent(terms.ratio()).of(Money.of(amount)).yuan();
            this.formula = "进度款 %,.2f 元 × %s%% = %,.2f 元".formatted(amount, plain(terms.ratio()), expectedLaborCost);
        } else {
            if (reported == null) {
                throw new RuleViolation(terms.method() == null ? "labor.no-method" : "labor.no-reported-amount");
            }
            if (reported.signum() < 0) {
                throw new RuleViolation("labor.amount");
            }
            this.method = LaborCostMethod.REPORTED;
            this.reportedLaborCost = reported.setScale(2);
            this.expectedLaborCost = reportedLaborCost;
            this.formula = "核定报送的人工费 %,.2f 元".formatted(expectedLaborCost);
        }
        this.formula += "；" + terms.dueInWords(cycleTo);
        this.parameterVersionId = terms.versionId();
        this.dueOn = terms.dueAfter(cycleTo);
        this.lowRatioState = isBelow(terms.least().value()) ? LowRatio.UNAPPROVED : LowRatio.NOT_LOW;
        this.lowRatioReason = lowRatioState == LowRatio.NOT_LOW ? null : facts.lowRatioReason();
        this.unitCode = by.unitCode();
        this.recordedBy = by.username();
        this.recordedAt = now;
        this.importRunId = importRunId;
    }

    /** Why it is below the usual share; a second person has to approve. */
    public void explain(String reason) {
        refuseVoided();
        if (lowRatioState != LowRatio.UNAPPROVED && lowRatioState != LowRatio.REJECTED) {
            throw new RuleViolation("labor.nothing-to-explain");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("labor.low-ratio-reason");
        }
        lowRatioReason = reason.strip();
        lowRatioState = LowRatio.UNAPPROVED;
        lowRatioRefusal = null;
    }

    /** A second person agrees. */
    public void approveLowRatio() {
        refuseVoided();
        if (lowRatioState != LowRatio.UNAPPROVED) {
            throw new RuleViolation("labor.nothing-to-explain");
        }
        lowRatioState = LowRatio.APPROVED;
    }

    /** A second person does not agree and says why; it needs a new reason, or is wrong and voided. */
    public void refuseLowRatio(String why) {
        refuseVoided();
        if (lowRatioState != LowRatio.UNAPPROVED) {
            throw new RuleViolation("labor.nothing-to-explain");
        }
        lowRatioState = LowRatio.REJECTED;
        lowRatioRefusal = why;
    }

    public void voidIt(Actor by, String reason, Instant now) {
        refuseVoided();
        if (reason.isBlank()) {
            throw new RuleViolation("labor.void-reason");
        }
        voidedBy = by.username();
        voidedAt = now;
        voidReason = reason.strip();
    }

    private void refuseVoided() {
        if (isVoided()) {
            throw new RuleViolation("labor.voided");
        }
    }

    /** The labor cost's share of the payment; of a payment of nothing it is no share. */
    private boolean isBelow(Percent least) {
        return amount.signum() > 0
                && expectedLaborCost
                                .multiply(HUNDRED)
                                .compareTo(amount.multiply(least.points()).setScale(2, RoundingMode.DOWN))
                        < 0;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    public boolean isVoided() {
        return voidedAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public LocalDate cycleFrom() {
        return cycleFrom;
    }

    public LocalDate cycleTo() {
        return cycleTo;
    }

    public BigDecimal amount() {
        return amount;
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    public LaborCostMethod method() {
        return method;
    }

    public BigDecimal expectedLaborCost() {
        return expectedLaborCost;
    }

    /** How the expected labor cost and its day were found. */
    public String formula() {
        return formula;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<String> lowRatioReason() {
        return Optional.ofNullable(lowRatioReason);
    }

    public LowRatio lowRatio() {
        return lowRatioState;
    }

    /** What the second person said, until a new reason is given. */
    public Optional<String> lowRatioRefusal() {
        return Optional.ofNullable(lowRatioRefusal);
    }

    public String unitCode() {
        return unitCode;
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected ProgressPayment() {
        // for JPA
    }
}
