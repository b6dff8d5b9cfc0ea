package org.anxin.app.shared.imports;

import java.time.Clock;
import java.util.Optional;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.imports.ImportRun;
import org.anxin.domain.shared.job.BackgroundJob;
import org.anxin.domain.shared.job.BackgroundJobs;
import org.anxin.domain.shared.job.JobQueue;
import org.springframework.stereotype.Component;

/** The jobs that check and post import runs; they are asked for in the transaction that makes them necessary. */
@Component
class ImportJobs {

    static final String CHECK = "import-check";
    static final String POST = "import-post";

    private final JobQueue queue;
    private final BackgroundJobs jobs;
    private final Clock clock;

    ImportJobs(JobQueue queue, BackgroundJobs jobs, Clock clock) {
        this.queue = queue;
        this.jobs = jobs;
        this.clock = clock;
    }

    void check(ImportRun run, Actor actor) {
        enqueue(CHECK, "校验", run, actor);
    }

    void post(ImportRun run, Actor actor) {
        enqueue(POST, "入库", run, actor);
    }

    /** The job that the run is waiting for; empty where it waits for a person, or has ended. */
    Optional<BackgroundJob> of(ImportRun run) {
        var kind = switch (run.state()) {
            case UPLOADED -> CHECK;
            case POSTING -> POST;
            case UNMAPPED, CHECKED, POSTED, REFUSED, WITHDRAWN -> "";
        };
        return kind.isEmpty()
                ? Optional.empty()
                : jobs.findFirstByKindAndSubjectKeyOrderByRequestedAtDesc(
                        kind, run.id().toString());
    }

    /** Whether the run's job ended without taking the run along: something unforeseen broke it. */
    boolean isStuck(ImportRun run) {
        return run.isBeingWorkedOn() && of(run).map(BackgroundJob::isFinished).orElse(true);
    }

    private void enqueue(String kind, String verb, ImportRun run, Actor actor) {
        queue.enqueue(new BackgroundJob(
                kind, run.id().toString(), verb + "：" + shortened(run.fileName()), actor, clock.instant()));
    }

    private static String shortened(String fileName) {
        return fileName.length() > 180 ? fileName.substring(0, 180) : fileName;
    }
}
