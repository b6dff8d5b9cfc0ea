package org.anxin.domain.policy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A number, rate or rule that a regulation may change: “案件调查时限”.
 *
 * <p>It comes with the product, each value dated and with its 依据. When a regulation changes, an inspector prepares a
 * new value from a day on and the bureau's reviewer approves it: the value before it ends the day before. A value that
 * nobody knows (未定) or that was only presumed (推定) is settled in the same way and keeps its dates. Nothing is
 * overwritten that was ever confirmed: a record computed last year still finds what it was computed with.
 */
@Entity
@Table(name = "policy_parameter")
public class PolicyParameter {

    @Id
    private String code;

    @Convert(converter = ParameterGroupConverter.class)
    private ParameterGroup parameterGroup;

    private String name;

    @Enumerated(EnumType.STRING)
    private ValueKind valueKind;

    private @Nullable String unit;
    private @Nullable String note;
    private int sortOrder;

    @OneToMany(mappedBy = "parameter", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("validFrom")
    private List<ParameterVersion> versions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    PolicyParameter(String code, String name, ParameterGroup group, ValueKind valueKind) {
        this.code = code;
        this.name = name;
        this.parameterGroup = group;
        this.valueKind = valueKind;
    }

    /** Refuses what {@link #adopt} would refuse. */
    public void check(NewValue wanted) {
        valueKind.canonical(wanted.value());
        if (valueKind == ValueKind.DAYS && wanted.dayKind() == null) {
            throw new RuleViolation("parameter.day-kind");
        }
        if (wanted.basis().isBlank()) {
            throw new RuleViolation("parameter.basis");
        }
        var same = startingOn(wanted.validFrom(), wanted.sector());
        if (same.isPresent()) {
            checkSettles(same.get(), wanted);
        } else {
            refuseOverlap(wanted);
        }
    }

    /** Two persons decided on a value: it begins, or the open one that begins on the same day is settled. */
    public ParameterVersion adopt(NewValue wanted, Signatures signatures) {
        check(wanted);
        var same = startingOn(wanted.validFrom(), wanted.sector());
        if (same.isPresent()) {
            same.get().settle(wanted, signatures);
            return same.get();
        }
        line(wanted.sector())
                .filter(earlier -> earlier.isInForceOn(wanted.validFrom()))
                .forEach(earlier -> earlier.endBefore(wanted.validFrom()));
        var begun = new ParameterVersion(this, wanted, signatures);
        versions.add(begun);
        return begun;
    }

    /** A confirmed value stays; a presumed one may be confirmed or corrected, an unknown one given. */
    private void checkSettles(ParameterVersion open, NewValue wanted) {
        if (open.state() == ParameterState.CONFIRMED) {
            throw new RuleViolation("parameter.confirmed-stays", wanted.validFrom());
        }
        if (open.state() == ParameterState.PROVISIONAL
                && !wanted.confirmed()
                && open.value().orElseThrow().equals(valueKind.canonical(wanted.value()))
                && open.dayKind().equals(Optional.ofNullable(wanted.dayKind()))
                && open.basis().equals(wanted.basis())) {
            throw new RuleViolation("parameter.nothing-changes");
        }
    }

    private void refuseOverlap(NewValue wanted) {
        line(wanted.sector())
                .filter(later -> !later.validFrom().isBefore(wanted.validFrom()))
                .findFirst()
                .ifPresent(later -> {
                    throw new RuleViolation("parameter.overlaps", later.validFrom());
                });
    }

    /**
     * What the parameter says on a day. The sector's own version beats the general one; the latest begun wins.
     *
     * @param sector null for a matter of no sector
     */
    public ParameterVersion on(LocalDate day, @Nullable String sector) {
        return versions.stream()
                .filter(each -> each.isInForceOn(day))
                .filter(each -> each.isFor(null) || each.isFor(sector))
                .max(Comparator.comparing(
                                (ParameterVersion each) -> each.sector().isPresent())
                        .thenComparing(ParameterVersion::validFrom))
                .orElseThrow(() -> new RuleViolation("parameter.not-in-force", name, day));
    }

    private Optional<ParameterVersion> startingOn(LocalDate day, @Nullable String sector) {
        return line(sector).filter(each -> each.validFrom().equals(day)).findFirst();
    }

    private Stream<ParameterVersion> line(@Nullable String sector) {
        return versions.stream().filter(each -> each.isFor(sector));
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public ParameterGroup group() {
        return parameterGroup;
    }

    public ValueKind valueKind() {
        return valueKind;
    }

    /** What is counted, or what a percentage is of. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** In the order of time. */
    public List<ParameterVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparing(ParameterVersion::validFrom))
                .toList();
    }

    @SuppressWarnings("NullAway.Init")
    protected PolicyParameter() {
        // for JPA
    }
}
