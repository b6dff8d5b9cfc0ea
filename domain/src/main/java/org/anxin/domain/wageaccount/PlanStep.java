package org.anxin.domain.wageaccount;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One step of the plan by which a project gets its account: planned for a day, planned anew as often as needed, and done by
 * itself once the account's books say so (see {@link PlanSteps#settle}). Nobody ticks it.
 *
 * <p>Basis: 叶政办〔2018〕41号第24项.
 */
@Entity
@Table(name = "wage_account_plan_step")
public class PlanStep {

    @Id
    private UUID id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private PlanStepKind step;

    private LocalDate plannedOn;
    private @Nullable LocalDate doneOn;
    private @Nullable String note;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    public PlanStep(
            UUID projectId, PlanStepKind step, LocalDate plannedOn, @Nullable String note, Actor by, Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.projectId = projectId;
        this.step = step;
        replan(plannedOn, note, by, now);
    }

    public final void replan(LocalDate on, @Nullable String words, Actor by, Instant now) {
        plannedOn = on;
        note = words;
        recordedBy = by.username();
        recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public PlanStepKind step() {
        return step;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected PlanStep() {
        // for JPA
    }
}
