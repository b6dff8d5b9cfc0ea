package org.anxin.domain.warning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.anxin.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a project and its account, and what becomes of it (欠薪预警).
 *
 * <p>A scan opens it, with the evidence as it was, and the same finding never opens a second one. Township, sector bureau
 * and 人社 write what they do about it; from the first word it is in hand. 人社 closes it: corrected, not established,
 * referred, or vanished. When the data no longer show what was found, the scan marks it as vanished; what nobody has
 * touched yet it closes itself, everything else waits for a person. When the finding comes back the mark goes, and what
 * the scan had closed opens again.
 */
@Entity
@Table(name = "early_warning")
public class EarlyWarning {

    @Id
    private UUID id;

    private long number;

    @Enumerated(EnumType.STRING)
    private WarningKind rule;

    @Enumerated(EnumType.STRING)
    private WarningColour colour;

    private UUID projectId;
    private @Nullable UUID accountId;
    private boolean wholeAccount;
    private @Nullable LocalDate month;
    private String findingKey;
    private String summary;
    private Figures figures;
    private String basis;
    private LocalDate openedOn;
    private LocalDate dueOn;
    private String dueFormula;
    private LocalDate lastFoundOn;
    private @Nullable LocalDate vanishedOn;

    @Enumerated(EnumType.STRING)
    private WarningState state;

    @Enumerated(EnumType.STRING)
    private @Nullable WarningClosing closing;

    private @Nullable String closingNote;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "early_warning_disposal", joinColumns = @JoinColumn(name = "warning_id"))
    @OrderColumn(name = "seq")
    private List<Disposal> disposals = new ArrayList<>();

    @Version
    private @Nullable Long version;

    public EarlyWarning(long number, Finding found, DisposalDue due, LocalDate today, Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.number = number;
        this.rule = found.kind();
        this.colour = found.colour();
        this.projectId = found.projectId();
        this.accountId = found.accountId();
        this.wholeAccount = found.wholeAccount();
        this.month = found.firstDay();
        this.findingKey = found.key();
        this.summary = found.summary();
        this.figures = found.figures();
        this.basis = found.basis();
        this.openedOn = today;
        this.dueOn = due.on();
        this.dueFormula = due.formula();
        this.lastFoundOn = today;
        this.state = WarningState.OPEN;
    }

    /** The finding stands. It may have become graver: then it is due by the earlier of the two days. */
    public void findAgain(Finding found, DisposalDue due, LocalDate today) {
        lastFoundOn = today;
        if (closing == WarningClosing.VANISHED && Actor.SYSTEM.username().equals(closedBy)) {
            reopen();
            dueOn = due.on();
            dueFormula = due.formula();
        }
        if (state == WarningState.CLOSED) {
            return;
        }
        vanishedOn = null;
        if (found.colour().isGraverThan(colour) && due.on().isBefore(dueOn)) {
            dueOn = due.on();
            dueFormula = due.formula();
        }
        colour = found.colour();
        summary = found.summary();
        figures = found.figures();
    }

    /** The data no longer show it. */
    public void vanish(LocalDate today, Instant now) {
        if (state == WarningState.CLOSED || vanishedOn != null) {
            return;
        }
        vanishedOn = today;
        if (state == WarningState.OPEN) {
            end(WarningClosing.VANISHED, null, Actor.SYSTEM, now);
        }
    }

    public void dispose(String text, Actor by, Instant now) {
        refuseClosed();
        disposals.add(new Disposal(by.unitCode(), text, by.username(), now));
        state = WarningState.IN_HAND;
    }

    public void close(WarningClosing how, String note, Actor by, Instant now) {
        refuseClosed();
        if (how.needsDisposal() && disposals.isEmpty()) {
            throw new RuleViolation("warning.nothing-done");
        }
        if (how == WarningClosing.VANISHED && vanishedOn == null) {
            throw new RuleViolation("warning.not-vanished");
        }
        end(how, note, by, now);
    }

    private void end(WarningClosing how, @Nullable String note, Actor by, Instant now) {
        state = WarningState.CLOSED;
        closing = how;
        closingNote = note;
        closedBy = by.username();
        closedAt = now;
    }

    private void reopen() {
        state = WarningState.OPEN;
        closing = null;
        closingNote = null;
        closedBy = null;
        closedAt = null;
    }

    private void refuseClosed() {
        if (state == WarningState.CLOSED) {
            throw new RuleViolation("warning.closed", number);
        }
    }

    public UUID id() {
        return id;
    }

    public long number() {
        return number;
    }

    public WarningKind rule() {
        return rule;
    }

    public WarningColour colour() {
        return colour;
    }

    public UUID projectId() {
        return projectId;
    }

    public Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    /** About a shared account with everything in it: it stands with one of the projects and is seen with each of them. */
    public boolean isOfWholeAccount() {
        return wholeAccount;
    }

    public Optional<LocalDate> month() {
        return Optional.ofNullable(month);
    }

    public String findingKey() {
        return findingKey;
    }

    public String summary() {
        return summary;
    }

    public Figures figures() {
        return figures;
    }

    public String basis() {
        return basis;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String dueFormula() {
        return dueFormula;
    }

    public LocalDate lastFoundOn() {
        return lastFoundOn;
    }

    public Optional<LocalDate> vanishedOn() {
        return Optional.ofNullable(vanishedOn);
    }

    public WarningState state() {
        return state;
    }

    public Optional<WarningClosing> closing() {
        return Optional.ofNullable(closing);
    }

    public Optional<String> closingNote() {
        return Optional.ofNullable(closingNote);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public List<Disposal> disposals() {
        return List.copyOf(disposals);
    }

    public boolean isOpen() {
        return state != WarningState.CLOSED;
    }

    public boolean isOverdueOn(LocalDate day) {
        return isOpen() && day.isAfter(dueOn);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected EarlyWarning() {
        // for JPA
    }
}
