package org.anxin.domain.task.instruction;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a leader instructs one unit to do about a record: 领导批示.
 *
 * <p>A leader gives it, or the supervision office registers what he wrote on paper; several units that are instructed
 * together get one each, and share a batch. The unit answers by its day, or later, and then stays late. The leader or
 * the office closes it with the answer, or sends the answer back with a reason and a new day; courts, banks, companies
 * and the like are advised by letter instead, which is the same step in other words. Before it is closed, who gave it or
 * the office may void it with a reason. Every step stays.
 */
@Entity
@Table(name = "leader_instruction")
public class LeaderInstruction {

    @Id
    private UUID id;

    private UUID batch;
    private String subjectKind;
    private String subjectKey;
    private String subjectTitle;
    private String subjectLink;
    private String text;
    private String instructedBy;
    private String givenBy;
    private String givenByName;
    private boolean registered;
    private Instant givenAt;
    private LocalDate givenOn;
    private String unitCode;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private InstructionState state;

    private int timesSentBack;
    private int daysLate;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate closedOn;

    @OneToMany(mappedBy = "instruction", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("actedAt, id")
    private List<InstructionStep> steps = new ArrayList<>();

    @Version
    private @Nullable Long version;

    /**
     * @param batch the same for all units that are instructed together
     * @param instructedBy the leader's name on the paper that the office registers; null where the giver is the leader
     * @param dueOn the last day for the answer
     */
    public LeaderInstruction(
            UUID batch,
            InstructableRecord subject,
            Unit addressed,
            String text,
            Actor giver,
            @Nullable String instructedBy,
            LocalDate dueOn,
            LocalDate today,
            Instant now) {
        refuseWrongName(giver, instructedBy);
        ReplyDay.check(dueOn, today);
        if (!addressed.existsOn(today)) {
            throw new RuleViolation("instruction.unit-not-alive", addressed.shortName());
        }
        this.id = Ids.next(now.toEpochMilli());
        this.batch = batch;
        this.subjectKind = subject.kind();
        this.subjectKey = subject.key();
        this.subjectTitle = subject.title();
        this.subjectLink = subject.link();
        this.text = text;
        this.instructedBy = instructedBy == null ? giver.fullName() : instructedBy;
        this.givenBy = giver.username();
        this.givenByName = giver.fullName();
        this.registered = instructedBy != null;
        this.givenAt = now;
        this.givenOn = today;
        this.unitCode = addressed.code();
        this.dueOn = dueOn;
        this.state = InstructionState.GIVEN;
    }

    /** A leader speaks for himself; the office has none of its own and always names one. */
    private static void refuseWrongName(Actor giver, @Nullable String instructedBy) {
        boolean office = giver.may(Permission.INSTRUCTION_REGISTER);
        if (office && instructedBy == null) {
            throw new RuleViolation("instruction.leader-unnamed");
        }
        if (!office && instructedBy != null) {
            throw new RuleViolation("instruction.not-for-others");
        }
    }

    /** @param addressed the unit that it is addressed to: only its own people answer, however far others see */
    public void answer(Unit addressed, String answer, Actor by, LocalDate today, Instant now) {
        if (!isAddressedTo(addressed) || !by.belongsTo(addressed.path())) {
            throw new RuleViolation("instruction.not-addressed", addressed.shortName());
        }
        refuseUnless(InstructionState.GIVEN);
        int late = ReplyDay.daysLate(dueOn, today);
        steps.add(new InstructionStep(this, InstructionStep.Kind.ANSWERED, answer, by, now, dueOn, late));
        state = InstructionState.ANSWERED;
        answeredOn = today;
        daysLate = Math.max(daysLate, late);
    }

    /** The answer does not do: another one is due on a new day. */
    public void sendBack(String reason, LocalDate newDueOn, Actor by, LocalDate today, Instant now) {
        refuseUnlessDecidedBy(by);
        refuseUnless(InstructionState.ANSWERED);
        ReplyDay.check(newDueOn, today);
        steps.add(new InstructionStep(this, InstructionStep.Kind.SENT_BACK, reason, by, now, newDueOn, 0));
        state = InstructionState.GIVEN;
        answeredOn = null;
        dueOn = newDueOn;
        timesSentBack++;
    }

    /** The answer does: 办结. */
    public void close(Actor by, LocalDate today, Instant now) {
        refuseUnlessDecidedBy(by);
        refuseUnless(InstructionState.ANSWERED);
        steps.add(new InstructionStep(this, InstructionStep.Kind.CLOSED, null, by, now, null, 0));
        state = InstructionState.CLOSED;
        closedOn = today;
    }

    public void annul(String reason, Actor by, Instant now) {
        refuseUnlessDecidedBy(by);
        if (!isOpen()) {
            throw new RuleViolation("instruction.over", state);
        }
        steps.add(new InstructionStep(this, InstructionStep.Kind.VOIDED, reason, by, now, null, 0));
        state = InstructionState.VOIDED;
    }

    /** Who gave it, and the supervision office. */
    public boolean isDecidedBy(Actor actor) {
        return actor.may(Permission.INSTRUCTION_REGISTER) || actor.username().equals(givenBy);
    }

    /** Neither closed nor voided. */
    public boolean isOpen() {
        return state == InstructionState.GIVEN || state == InstructionState.ANSWERED;
    }

    public boolean isAddressedTo(Unit unit) {
        return unit.code().equals(unitCode);
    }

    private void refuseUnlessDecidedBy(Actor actor) {
        if (!isDecidedBy(actor)) {
            throw new RuleViolation("instruction.not-yours", instructedBy);
        }
    }

    private void refuseUnless(InstructionState needed) {
        if (state != needed) {
            throw new RuleViolation(isOpen() ? "instruction.other-turn" : "instruction.over", state);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID batch() {
        return batch;
    }

    public String subjectTitle() {
        return subjectTitle;
    }

    public String unitCode() {
        return unitCode;
    }

    /** The leader's name. */
    public String instructedBy() {
        return instructedBy;
    }

    /** Who entered it: the leader himself, or somebody of the office. */
    public String givenBy() {
        return givenBy;
    }

    public String givenByName() {
        return givenByName;
    }

    /** Whether the office registered what a leader wrote on paper. */
    public boolean isRegistered() {
        return registered;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public InstructionState state() {
        return state;
    }

    public int timesSentBack() {
        return timesSentBack;
    }

    /** The most days that an answer was late; an answer that is still missing counts once it has come. */
    public int daysLate() {
        return daysLate;
    }

    /** What happened after it was given, the first first. */
    public List<InstructionStep> steps() {
        return List.copyOf(steps);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected LeaderInstruction() {
        // for JPA
    }
}
