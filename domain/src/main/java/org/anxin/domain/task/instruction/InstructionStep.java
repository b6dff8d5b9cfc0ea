package org.anxin.domain.task.instruction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a {@link LeaderInstruction} after it was given. It is written once and stays. */
@Entity
@Table(name = "leader_instruction_step")
public class InstructionStep {

    public enum Kind {
        ANSWERED,
        /** 退回; for units that are advised by letter, 函告. */
        SENT_BACK,
        CLOSED,
        VOIDED
    }

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "instruction_id")
    private LeaderInstruction instruction;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String text;
    private String actedBy;
    private String actedByName;
    private String actedByUnit;
    private Instant actedAt;
    private @Nullable LocalDate dueOn;
    private int daysLate;

    InstructionStep(
            LeaderInstruction instruction,
            Kind kind,
            @Nullable String text,
            Actor by,
            Instant now,
            @Nullable LocalDate dueOn,
            int daysLate) {
        this.id = Ids.next(now.toEpochMilli());
        this.instruction = instruction;
        this.kind = kind;
        this.text = text;
        this.actedBy = by.username();
        this.actedByName = by.fullName();
        this.actedByUnit = by.unitName();
        this.actedAt = now;
        this.dueOn = dueOn;
        this.daysLate = daysLate;
    }

    public Kind kind() {
        return kind;
    }

    /** The answer, or the reason; empty for a closing. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public String actedBy() {
        return actedBy;
    }

    public String actedByName() {
        return actedByName;
    }

    public String actedByUnit() {
        return actedByUnit;
    }

    public Instant actedAt() {
        return actedAt;
    }

    /** Of an answer: by when it was due. Of a sending back: by when the next is. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** Of an answer: how many days after the due day it came. */
    public int daysLate() {
        return daysLate;
    }

    @SuppressWarnings("NullAway.Init")
    protected InstructionStep() {
        // for JPA
    }
}
