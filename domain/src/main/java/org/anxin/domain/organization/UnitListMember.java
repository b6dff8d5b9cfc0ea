package org.anxin.domain.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A unit's time on a list: it is put on the list from a day, and taken off after a last day. Both name their basis. It is
 * never deleted, because what followed from it stays true; a unit that returns gets a second time.
 */
@Entity
@Table(name = "unit_list_member")
public class UnitListMember {

    @Id
    private UUID id;

    private String listCode;
    private String unitCode;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String basis;
    private @Nullable String endBasis;

    @Version
    private @Nullable Long version;

    /** @param earlier the unit's other times on the list */
    public UnitListMember(
            UUID id, UnitList list, Unit unit, LocalDate from, String basis, Collection<UnitListMember> earlier) {
        if (!unit.existsOn(from)) {
            throw new RuleViolation("unit-list.unit-not-alive", unit.shortName(), from);
        }
        if (earlier.stream().anyMatch(member -> member.reaches(from))) {
            throw new RuleViolation("unit-list.already-on", unit.shortName(), list.name());
        }
        this.id = id;
        this.listCode = list.code();
        this.unitCode = unit.code();
        this.validFrom = from;
        this.basis = basis;
    }

    /** @param lastDay the last day on which the unit counts */
    public void leave(LocalDate lastDay, String basis) {
        if (validTo != null) {
            throw new RuleViolation("unit-list.already-off", validTo);
        }
        if (lastDay.isBefore(validFrom)) {
            throw new RuleViolation("unit-list.off-before-on", validFrom);
        }
        validTo = lastDay;
        endBasis = basis;
    }

    public boolean countsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether this time lasts on that day or begins after it. */
    private boolean reaches(LocalDate day) {
        return validTo == null || !day.isAfter(validTo);
    }

    public UUID id() {
        return id;
    }

    public String listCode() {
        return listCode;
    }

    public String unitCode() {
        return unitCode;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public String basis() {
        return basis;
    }

    public Optional<String> endBasis() {
        return Optional.ofNullable(endBasis);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected UnitListMember() {
        // for JPA
    }
}
