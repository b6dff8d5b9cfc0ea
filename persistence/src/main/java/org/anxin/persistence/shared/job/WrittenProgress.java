package org.anxin.persistence.shared.job;

import java.util.UUID;
import org.anxin.domain.shared.job.JobProgress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes progress in a transaction of its own, a few times a second at most. */
final class WrittenProgress implements JobProgress {

    private static final long PAUSE_NANOS = 250_000_000;

    private final UUID jobId;
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private long done;
    private long total;
    private long writtenAt = System.nanoTime() - PAUSE_NANOS;
    private boolean written = true;

    WrittenProgress(UUID jobId, JdbcClient jdbc, TransactionTemplate ownTransaction) {
        this.jobId = jobId;
        this.jdbc = jdbc;
        this.ownTransaction = ownTransaction;
    }

    @Override
    public void report(long doneSteps, long totalSteps) {
        done = doneSteps;
        total = totalSteps;
        written = false;
        if (System.nanoTime() - writtenAt >= PAUSE_NANOS) {
            flush();
        }
    }

    void flush() {
        if (written) {
            return;
        }
        ownTransaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE background_job SET done_steps = ?, total_steps = nullif(?, 0) WHERE id = ?")
                        .params(done, total, jobId)
                        .update());
        written = true;
        writtenAt = System.nanoTime();
    }
}
