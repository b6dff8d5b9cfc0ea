package org.anxin.persistence.shared.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.anxin.domain.shared.job.BackgroundJob;
import org.anxin.domain.shared.job.JobQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts a job and its place in the queue into the caller's transaction, and has the queue looked at once it commits. */
@Component
class QueuedJobs implements JobQueue {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("background-job");

    private final JpaBackgroundJobs jobs;
    private final SchedulerLifecycle workers;

    QueuedJobs(JpaBackgroundJobs jobs, SchedulerLifecycle workers) {
        this.jobs = jobs;
        this.workers = workers;
    }

    @Override
    public BackgroundJob enqueue(BackgroundJob job) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A job is asked for inside the transaction that needs it");
        }
        BackgroundJob queued = jobs.save(job);
        Scheduler queue = workers.worker();
        queue.schedule(TASK.instance(job.id().toString()).scheduledTo(job.requestedAt()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                queue.triggerCheckForDueExecutions();
            }
        });
        return queued;
    }
}
