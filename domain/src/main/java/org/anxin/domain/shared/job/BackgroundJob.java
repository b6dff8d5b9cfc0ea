package org.anxin.domain.shared.job;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work that somebody asked for and need not wait for: an import, a large export.
 *
 * <p>It is queued together with what asks for it, taken up by any node, reports its progress, and ends done or failed
 * with a sentence for the one who asked. When its node is killed it is run again if its work allows that, else it fails
 * and says so.
 */
@Entity
@Table(name = "background_job")
public class BackgroundJob {

    private static final int OUTCOME_LENGTH = 500;

    @Id
    private UUID id;

    private String kind;
    private String subjectKey;
    private String title;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private long doneSteps;
    private @Nullable Long totalSteps;
    private @Nullable String outcome;
    private @Nullable String resultLink;
    private String requestedBy;
    private Instant requestedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;

    @Version
    private @Nullable Long version;

    /**
     * @param kind which {@link BackgroundWork} does it
     * @param subjectKey the record that it is about
     * @param title as its requester will recognise it
     */
    public BackgroundJob(String kind, String subjectKey, String title, Actor requester, Instant now) {
        this.id = Ids.next(now.toEpochMilli());
        this.kind = kind;
        this.subjectKey = subjectKey;
        this.title = title;
        this.state = JobState.QUEUED;
        this.requestedBy = requester.username();
        this.requestedAt = now;
    }

    /** A node takes it up, for the first time or after another node died over it. */
    public void start(Instant now) {
        require(!isFinished());
        state = JobState.RUNNING;
        startedAt = now;
        doneSteps = 0;
        totalSteps = null;
    }

    public void succeed(JobOutcome came, Instant now) {
        require(state == JobState.RUNNING);
        finish(JobState.DONE, came.sentence(), now);
        resultLink = came.link();
    }

    public void fail(String reason, Instant now) {
        require(!isFinished());
        finish(JobState.FAILED, reason, now);
    }

    private void finish(JobState end, String sentence, Instant now) {
        state = end;
        outcome = sentence.length() > OUTCOME_LENGTH ? sentence.substring(0, OUTCOME_LENGTH) : sentence;
        finishedAt = now;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Job " + id + " is " + state);
        }
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String subjectKey() {
        return subjectKey;
    }

    public String title() {
        return title;
    }

    public JobState state() {
        return state;
    }

    public boolean isFinished() {
        return state == JobState.DONE || state == JobState.FAILED;
    }

    public long doneSteps() {
        return doneSteps;
    }

    /** Empty while it is not known how much there is to do. */
    public Optional<Long> totalSteps() {
        return Optional.ofNullable(totalSteps);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> resultLink() {
        return Optional.ofNullable(resultLink);
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    @SuppressWarnings("NullAway.Init")
    protected BackgroundJob() {
        // for JPA
    }
}
