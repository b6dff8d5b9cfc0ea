package org.anxin.domain.task.obligation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One duty of one period: of one unit, or of several together (履职事项).
 *
 * <p>The year's plan brings it about, once. Its lead unit reports on it; the supervision office accepts the report, and it
 * is completed, or sends the report back, and it is open again. What was completed late stays late. Where a first part is
 * due before the end (a plan in March for the work of the year) the office notes that part and the rest stays open. The
 * office may grant more time with a reason; an exemption is asked for by one person and approved by another. When the unit
 * ceases, its successor takes the obligation over; where the successor owes the same already, this one is voided.
 */
@Entity
@Table(name = "obligation")
public class Obligation {

    @Id
    private UUID id;

    private String instanceKey;
    private String cadenceCode;
    private String leadCode;
    private int year;
    private String periodKey;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private @Nullable String subjectKind;
    private @Nullable String subjectKey;
    private @Nullable String subjectTitle;
    private LocalDate opensOn;
    private @Nullable LocalDate firstDueOn;
    private LocalDate dueOn;
    private String dueFormula;
    private @Nullable UUID parameterVersionId;
    private @Nullable LocalDate originalDueOn;
    private @Nullable String extensionReason;
    private @Nullable String extendedBy;
    private @Nullable Instant extendedAt;

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    private @Nullable LocalDate firstMetOn;
    private @Nullable LocalDate firstReportedOn;
    private @Nullable LocalDate completedOn;
    private @Nullable Integer daysLate;
    private @Nullable String endReason;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "obligation_unit", joinColumns = @JoinColumn(name = "obligation_id"))
    private Set<ObligationUnit> units = new LinkedHashSet<>();

    @Version
    private @Nullable Long version;

    public Obligation(PlannedObligation planned, Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.instanceKey = planned.instanceKey();
        this.cadenceCode = planned.cadence().code();
        this.leadCode = planned.leadCode();
        this.year = planned.period().year();
        this.periodKey = planned.period().key();
        this.periodFrom = planned.period().from();
        this.periodTo = planned.period().to();
        if (planned.subject() != null) {
            this.subjectKind = planned.subject().kind();
            this.subjectKey = planned.subject().key();
            this.subjectTitle = planned.subject().title();
        }
        this.opensOn = planned.due().opensOn();
        this.firstDueOn = planned.due().firstDueOn();
        this.dueOn = planned.due().dueOn();
        this.dueFormula = planned.due().formula();
        this.parameterVersionId = planned.due().parameterVersionId();
        this.state = ObligationState.OPEN;
        planned.units().forEach((code, part) -> units.add(new ObligationUnit(code, part)));
    }

    /** The lead unit's report has reached the office. */
    public void report(LocalDate on) {
        refuseUnlessOpen();
        state = ObligationState.REPORTED;
        if (firstReportedOn == null) {
            firstReportedOn = on;
        }
    }

    /** The report came back: returned, taken back, or answered with a letter. */
    public void reopen() {
        refuseUnlessReported();
        state = ObligationState.OPEN;
    }

    /** The office takes the report for the first part that was due; the rest stays open. */
    public void noteFirstPart(LocalDate reportedOn) {
        refuseUnlessReported();
        if (firstDueOn == null || firstMetOn != null) {
            throw new RuleViolation("obligation.no-first-part");
        }
        firstMetOn = reportedOn;
        state = ObligationState.OPEN;
    }

    /** @param reportedOn the day on which the accepted report reached the office; after the last day it is late */
    public void complete(LocalDate reportedOn) {
        refuseUnlessReported();
        completedOn = reportedOn;
        daysLate = (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, reportedOn));
        state = ObligationState.COMPLETED;
    }

    /** More time, as long as there is some left: what is late stays late. Nobody grants it to its own unit. */
    public void extend(LocalDate newDueOn, String reason, Unit lead, Actor by, LocalDate today, Instant now) {
        refuseUnlessOpen();
        refuseOwnUnit(lead, by);
        if (reason.isBlank()) {
            throw new RuleViolation("obligation.extension-reason");
        }
        if (today.isAfter(dueOn)) {
            throw new RuleViolation("obligation.extended-too-late", dueOn);
        }
        if (!newDueOn.isAfter(dueOn)) {
            throw new RuleViolation("obligation.extended-backwards", dueOn);
        }
        if (originalDueOn == null) {
            originalDueOn = dueOn;
        }
        dueOn = newDueOn;
        extensionReason = reason.strip();
        extendedBy = by.username();
        extendedAt = now;
    }

    /** 免办: nobody owes it any more. */
    public void exempt(String reason, String by, Instant now) {
        refuseUnlessOpen();
        end(ObligationState.EXEMPTED, reason, by, now);
    }

    /** It should not be, or another one takes its place. */
    public void voidIt(String reason, String by, Instant now) {
        refuseUnlessOpen();
        end(ObligationState.VOIDED, reason, by, now);
    }

    /** What it had given way to is gone, and it is due as before. What a person has ended stays ended. */
    public void comeBack() {
        if (!hasGivenWay()) {
            throw new RuleViolation("obligation.ended");
        }
        state = ObligationState.OPEN;
        endReason = null;
        endedBy = null;
        endedAt = null;
    }

    /** Whether the books have ended it, as another one took its place. */
    public boolean hasGivenWay() {
        return state == ObligationState.VOIDED && Actor.SYSTEM.username().equals(endedBy);
    }

    /** The lead unit has ceased: its successor leads from now on. */
    public void handOver(String successorCode) {
        if (state.isEnded()) {
            throw new RuleViolation("obligation.ended");
        }
        units.removeIf(
                unit -> unit.unitCode().equals(leadCode) || unit.unitCode().equals(successorCode));
        units.add(new ObligationUnit(successorCode, Part.LEAD));
        leadCode = successorCode;
    }

    /** Nobody decides on what its own unit owes. */
    public static void refuseOwnUnit(Unit lead, Actor by) {
        if (by.belongsTo(lead.path())) {
            throw new RuleViolation("obligation.own-unit", lead.shortName());
        }
    }

    private void end(ObligationState ended, String reason, String by, Instant now) {
        if (reason.isBlank()) {
            throw new RuleViolation("obligation.end-reason");
        }
        state = ended;
        endReason = reason.strip();
        endedBy = by;
        endedAt = now;
    }

    private void refuseUnlessOpen() {
        if (state == ObligationState.REPORTED) {
            throw new RuleViolation("obligation.waits-for-review");
        }
        if (state != ObligationState.OPEN) {
            throw new RuleViolation("obligation.ended");
        }
    }

    private void refuseUnlessReported() {
        if (state != ObligationState.REPORTED) {
            throw new RuleViolation("obligation.not-reported");
        }
    }

    /** The day that is watched now: the first part's until it is met, then the last day. */
    public LocalDate nextDueOn() {
        return firstDueOn != null && firstMetOn == null ? firstDueOn : dueOn;
    }

    public boolean isOverdueOn(LocalDate today) {
        return state == ObligationState.OPEN && today.isAfter(nextDueOn());
    }

    public boolean hasBegunBy(LocalDate today) {
        return !today.isBefore(opensOn);
    }

    /** What the unit is to it; empty where it has no part. */
    public Optional<Part> partOf(String unitCode) {
        return units.stream()
                .filter(unit -> unit.unitCode().equals(unitCode))
                .map(ObligationUnit::part)
                .findFirst();
    }

    /** Everybody with a part in it. */
    public List<String> allUnits() {
        return units.stream().map(ObligationUnit::unitCode).toList();
    }

    public List<String> unitsWith(Part part) {
        return units.stream()
                .filter(unit -> unit.part() == part)
                .map(ObligationUnit::unitCode)
                .toList();
    }

    public UUID id() {
        return id;
    }

    public String instanceKey() {
        return instanceKey;
    }

    /** The key that the same duty of the same period has with another unit; of a shared one its own. */
    public String instanceKeyOf(String otherUnit) {
        var parts = instanceKey.split("/", 4);
        if (parts[2].isEmpty()) {
            return instanceKey;
        }
        parts[2] = otherUnit;
        return String.join("/", parts);
    }

    public String cadenceCode() {
        return cadenceCode;
    }

    public String leadCode() {
        return leadCode;
    }

    public int year() {
        return year;
    }

    public String periodKey() {
        return periodKey;
    }

    public String periodLabel() {
        return Period.labelOf(periodKey);
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    /** The project or account that it is about, where it is about one. */
    public Optional<PlannedObligation.Subject> subject() {
        return subjectKind == null || subjectKey == null || subjectTitle == null
                ? Optional.empty()
                : Optional.of(new PlannedObligation.Subject(subjectKind, subjectKey, subjectTitle));
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public Optional<LocalDate> firstDueOn() {
        return Optional.ofNullable(firstDueOn);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** How the last day was found, before any extension. */
    public String dueFormula() {
        return dueFormula;
    }

    public Optional<UUID> parameterVersionId() {
        return Optional.ofNullable(parameterVersionId);
    }

    public Optional<LocalDate> originalDueOn() {
        return Optional.ofNullable(originalDueOn);
    }

    public Optional<String> extensionReason() {
        return Optional.ofNullable(extensionReason);
    }

    public ObligationState state() {
        return state;
    }

    public Optional<LocalDate> firstMetOn() {
        return Optional.ofNullable(firstMetOn);
    }

    public Optional<LocalDate> firstReportedOn() {
        return Optional.ofNullable(firstReportedOn);
    }

    public Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    /** By how many days the accepted report came after the last day; 0 until it is completed. */
    public int daysLate() {
        return daysLate == null ? 0 : daysLate;
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {
        // for JPA
    }
}
