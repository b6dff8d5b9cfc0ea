package org.anxin.domain.task.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What happened to a report: who did what and why. Written once, never changed. */
@Entity
@Table(name = "report_event")
public class ReportEvent {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private ProgressReport report;

    @Enumerated(EnumType.STRING)
    private ReportAct act;

    private String actor;
    private String actorName;
    private String unitName;
    private @Nullable String note;
    private Instant happenedAt;

    ReportEvent(ProgressReport report, ReportAct act, Actor by, @Nullable String note, Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.report = report;
        this.act = act;
        this.actor = by.username();
        this.actorName = by.fullName();
        this.unitName = by.unitName();
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.happenedAt = now;
    }

    public UUID id() {
        return id;
    }

    public ReportAct act() {
        return act;
    }

    public String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    public String unitName() {
        return unitName;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected ReportEvent() {
        // for JPA
    }
}
