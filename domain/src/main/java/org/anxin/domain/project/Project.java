package org.anxin.domain.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.anxin.domain.shared.Voiding;
import org.jspecify.annotations.Nullable;

/**
 * A construction project (建设项目).
 *
 * <p>Its sector authority or the labor inspectors register it at whatever stage it is in, with the facts that are known. It is
 * prepared, approved, under construction, perhaps suspended and resumed, completed, and settled when the wages are paid: each
 * step has its day and stays on record. Facts are always recordable; what is missing turns the project red elsewhere. Refused
 * is only what cannot be true: an end before the start, a step back, a day that has not come. One that was registered wrongly
 * is voided with a reason.
 */
@Entity
@Table(name = "project")
public class Project {

    @Id
    private UUID id;

    private String code;
    private String name;

    @Embedded
    private Classification classification;

    @Embedded
    private Site site;

    @Embedded
    private @Nullable ContractTerms terms;

    @Embedded
    private @Nullable Schedule schedule;

    @Embedded
    private @Nullable ConstructionPermit permit;

    @Embedded
    private @Nullable LaborWageOfficer officer;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private ProjectState state;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "project_state_change", joinColumns = @JoinColumn(name = "project_id"))
    private Set<StateChange> changes = new LinkedHashSet<>();

    private String unitCode;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable UUID importRunId;

    @Embedded
    private @Nullable Voiding voiding;

    @Version
    private @Nullable Long version;

    /** What is known of a project, as it is typed. */
    public record Facts(
            String name,
            Classification classification,
            Site site,
            ContractTerms terms,
            Schedule schedule,
            @Nullable ConstructionPermit permit,
            LaborWageOfficer officer,
            @Nullable String note) {

        void check(LocalDate today) {
            terms.check();
            schedule.check(today);
            if (permit != null) {
                permit.check(today);
            }
        }
    }

    /**
     * @param code 项目编码, unique in the district
     * @param since since when it is in that state; null where that is not known, and nothing follows from it
     */
    public Project(
            String code,
            Facts facts,
            ProjectState state,
            @Nullable LocalDate since,
            Actor by,
            LocalDate today,
            Instant now) {
        facts.check(today);
        if (since != null && since.isAfter(today)) {
            throw new RuleViolation("project.step-in-future");
        }
        this.id = Ids.next(now.toEpochMilli());
        this.code = code;
        this.unitCode = by.unitCode();
        this.recordedBy = by.username();
        this.recordedAt = now;
        take(facts);
        if (since == null) {
            remember(state, facts.schedule().dayOf(state).orElse(today), null, by, now);
        } else {
            enter(state, since, null, by, today, now);
        }
    }

    /** Brought in by a file. */
    public Project importedBy(UUID runId) {
        importRunId = runId;
        return this;
    }

    /** The facts as they are known now. */
    public void describe(Facts facts, LocalDate today) {
        refuseIfVoided();
        facts.check(today);
        take(facts);
    }

    /** The next step of its life. */
    public void become(
            ProjectState next, LocalDate onDay, @Nullable String reason, Actor by, LocalDate today, Instant now) {
        refuseIfVoided();
        if (!state.mayBecome(next)) {
            throw new RuleViolation("project.no-such-step", state, next);
        }
        if (onDay.isAfter(today)) {
            throw new RuleViolation("project.step-in-future");
        }
        var last = changes().getLast().onDay();
        if (onDay.isBefore(last)) {
            throw new RuleViolation("project.step-before-last", last);
        }
        if (next == ProjectState.SUSPENDED && (reason == null || reason.isBlank())) {
            throw new RuleViolation("project.suspension-reason");
        }
        enter(next, onDay, reason, by, today, now);
    }

    /** It was registered wrongly. */
    public void voidIt(Actor by, String reason, Instant now) {
        refuseIfVoided();
        voiding = Voiding.of(by, reason, now);
    }

    private void take(Facts facts) {
        name = facts.name().strip();
        classification = facts.classification();
        site = facts.site();
        terms = facts.terms();
        schedule = facts.schedule();
        permit = facts.permit();
        officer = facts.officer();
        note = facts.note();
    }

    private void enter(
            ProjectState next, LocalDate onDay, @Nullable String reason, Actor by, LocalDate today, Instant now) {
        var dated = dated(next, onDay);
        dated.check(today);
        schedule = dated;
        remember(next, onDay, reason, by, now);
    }

    private void remember(ProjectState next, LocalDate onDay, @Nullable String reason, Actor by, Instant now) {
        state = next;
        changes.add(new StateChange((short) (changes.size() + 1), next, onDay, reason, by.username(), now));
    }

    /** Works that begin have begun that day, works that end have ended that day, unless another day is known. */
    private Schedule dated(ProjectState next, LocalDate onDay) {
        return switch (next) {
            case UNDER_CONSTRUCTION -> schedule().startedOn(onDay);
            case COMPLETED -> schedule().completedOn(onDay);
            default -> schedule();
        };
    }

    private void refuseIfVoided() {
        if (isVoided()) {
            throw new RuleViolation("project.voided");
        }
    }

    /** Its steps so far, the first one first. */
    public List<StateChange> changes() {
        return changes.stream().sorted(Comparator.comparing(StateChange::seq)).toList();
    }

    public List<ProjectState> nextStates() {
        return isVoided() ? List.of() : state.nextOnes();
    }

    public boolean isVoided() {
        return voiding != null;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Classification classification() {
        return classification;
    }

    public Site site() {
        return site;
    }

    /** Without anything where nothing is known. */
    public ContractTerms terms() {
        return terms == null ? new ContractTerms(null, null, null, null, null, null, null) : terms;
    }

    public Schedule schedule() {
        return schedule == null ? new Schedule(null, null, null, null) : schedule;
    }

    public Optional<ConstructionPermit> permit() {
        return Optional.ofNullable(permit);
    }

    public LaborWageOfficer officer() {
        return officer == null ? new LaborWageOfficer(null, null, null) : officer;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public ProjectState state() {
        return state;
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
    protected Project() {
        // for JPA
    }
}
