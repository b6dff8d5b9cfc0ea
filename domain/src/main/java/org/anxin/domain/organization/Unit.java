package org.anxin.domain.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the district's tree: township, village, bureau, bank, …
 *
 * <p>It is opened below its parent on a day, may be renamed while it lives, and ceases on a day, naming the successor
 * that takes its duties over. It is never deleted: what it did stays its own.
 */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private String code;

    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable String parentCode;
    private String path;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    private boolean official;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String successorCode;
    private @Nullable String note;
    private int sortOrder;

    @Version
    private @Nullable Long version;

    /**
     * @param code the official 区划代码 (9 digits; 12 for villages), or a local one
     * @param official whether the code is the official one
     */
    public Unit(
            String code,
            Unit parent,
            UnitKind kind,
            String name,
            String shortName,
            @Nullable Sector sector,
            boolean official,
            LocalDate validFrom,
            int sortOrder,
            @Nullable String note) {
        UnitRules.checkBelongs(parent, kind, validFrom);
        UnitRules.checkCode(code, kind, parent, official);
        this.code = code;
        this.parentCode = parent.code;
        this.path = parent.path + code + "/";
        this.kind = kind;
        this.name = name;
        this.shortName = shortName;
        this.sector = sector;
        this.official = official;
        this.validFrom = validFrom;
        this.sortOrder = sortOrder;
        this.note = note;
    }

    /** Corrects what the unit is called and how it is listed; its code and place in the tree stay. */
    public void describe(String name, String shortName, @Nullable Sector sector, int sortOrder, @Nullable String note) {
        this.name = name;
        this.shortName = shortName;
        this.sector = sector;
        this.sortOrder = sortOrder;
        this.note = note;
    }

    /**
     * The unit ceases after its last day.
     *
     * @param lastDay the last day on which it exists
     * @param successor who takes its duties over, or null
     */
    public void cease(LocalDate lastDay, @Nullable Unit successor) {
        if (validTo != null) {
            throw new RuleViolation("unit.already-ceased", validTo);
        }
        if (lastDay.isBefore(validFrom)) {
            throw new RuleViolation("unit.ceases-before-it-began", validFrom);
        }
        if (successor != null && !successor.existsOn(lastDay.plusDays(1))) {
            throw new RuleViolation("unit.successor-not-alive", successor.shortName, lastDay.plusDays(1));
        }
        if (successor != null && successor.code.equals(code)) {
            throw new RuleViolation("unit.own-successor");
        }
        validTo = lastDay;
        successorCode = successor == null ? null : successor.code;
    }

    /** Takes a mistaken end back. */
    public void revive() {
        if (validTo == null) {
            throw new RuleViolation("unit.not-ceased");
        }
        validTo = null;
        successorCode = null;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public UnitKind kind() {
        return kind;
    }

    public Optional<String> parentCode() {
        return Optional.ofNullable(parentCode);
    }

    /** Codes from the root to this unit, each followed by “/”; what lies below starts with it. */
    public String path() {
        return path;
    }

    public Optional<Sector> sector() {
        return Optional.ofNullable(sector);
    }

    public boolean official() {
        return official;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public Optional<String> successorCode() {
        return Optional.ofNullable(successorCode);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public int sortOrder() {
        return sortOrder;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected Unit() {
        // for JPA
    }
}
