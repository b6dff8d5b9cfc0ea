package org.anxin.domain.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter says from a day on, for every sector or for one; part of its {@link PolicyParameter}.
 *
 * <p>An unknown value (未定) is kept as null until two persons settle it; asking for it fails with a sentence that says
 * so. What is 推定 answers, and the answer says that it is not confirmed.
 */
@Entity
@Table(name = "parameter_version")
public class ParameterVersion {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "parameter_code")
    private PolicyParameter parameter;

    private @Nullable String sector;
    private @Nullable String value;

    @Enumerated(EnumType.STRING)
    private @Nullable DayKind dayKind;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String basis;
    private boolean confirmed;
    private String reason;
    private String preparedBy;
    private Instant preparedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;

    @Version
    private @Nullable Long version;

    ParameterVersion(PolicyParameter parameter, NewValue wanted, Signatures signatures) {
        this.id = Ids.next(signatures.approvedAt().toEpochMilli());
        this.parameter = parameter;
        this.sector = wanted.sector();
        this.validFrom = wanted.validFrom();
        say(wanted, signatures);
    }

    /** An unknown value becomes known, a 推定 one confirmed. */
    void settle(NewValue wanted, Signatures signatures) {
        say(wanted, signatures);
    }

    private void say(NewValue wanted, Signatures signatures) {
        value = parameter.valueKind().canonical(wanted.value());
        dayKind = parameter.valueKind() == ValueKind.DAYS ? wanted.dayKind() : null;
        basis = wanted.basis();
        confirmed = wanted.confirmed();
        reason = signatures.reason();
        preparedBy = signatures.preparedBy();
        preparedAt = signatures.preparedAt();
        approvedBy = signatures.approvedBy();
        approvedAt = signatures.approvedAt();
    }

    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean isFor(@Nullable String otherSector) {
        return sector == null ? otherSector == null : sector.equals(otherSector);
    }

    public PolicyAnswer<Days> days() {
        return answer(ValueKind.DAYS, text -> new Days(Integer.parseInt(text), Objects.requireNonNull(dayKind)));
    }

    /** Months, or years as months. */
    public PolicyAnswer<Months> months() {
        return parameter.valueKind() == ValueKind.YEARS
                ? answer(ValueKind.YEARS, text -> Months.ofYears(Integer.parseInt(text)))
                : answer(ValueKind.MONTHS, text -> new Months(Integer.parseInt(text)));
    }

    public PolicyAnswer<Money> money() {
        return answer(ValueKind.MONEY, text -> Money.of(new BigDecimal(text)));
    }

    public PolicyAnswer<Percent> percent() {
        return answer(ValueKind.PERCENT, Percent::of);
    }

    public PolicyAnswer<BigDecimal> number() {
        return answer(ValueKind.NUMBER, BigDecimal::new);
    }

    public PolicyAnswer<Boolean> flag() {
        return answer(ValueKind.BOOLEAN, Boolean::valueOf);
    }

    public PolicyAnswer<String> text() {
        return answer(ValueKind.TEXT, Function.identity());
    }

    public PolicyAnswer<List<String>> list() {
        return answer(ValueKind.LIST, text -> text.lines().toList());
    }

    private <T> PolicyAnswer<T> answer(ValueKind kind, Function<String, T> reading) {
        if (parameter.valueKind() != kind) {
            throw new IllegalStateException(parameter.code() + " is " + parameter.valueKind() + ", not " + kind);
        }
        if (value == null) {
            throw new RuleViolation("parameter.undecided", parameter.name());
        }
        return new PolicyAnswer<>(reading.apply(value), id, parameter.code(), basis, confirmed);
    }

    public UUID id() {
        return id;
    }

    public Optional<String> sector() {
        return Optional.ofNullable(sector);
    }

    /** As it is kept; empty for 未定. */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    public Optional<DayKind> dayKind() {
        return Optional.ofNullable(dayKind);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day on which it is in force; empty while no end is known. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public String basis() {
        return basis;
    }

    public ParameterState state() {
        return value == null
                ? ParameterState.UNDECIDED
                : confirmed ? ParameterState.CONFIRMED : ParameterState.PROVISIONAL;
    }

    public String reason() {
        return reason;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    @SuppressWarnings("NullAway.Init")
    protected ParameterVersion() {
        // for JPA
    }
}
