package org.anxin.app.shared.reminder;

import java.time.Clock;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.job.BackgroundJob;
import org.anxin.domain.shared.job.JobQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has the mails that a transaction leaves behind delivered once it has committed; one job, however many they are. */
@Component
class MailJobs {

    static final String DELIVER = "mail";

    private final JobQueue queue;
    private final Clock clock;

    MailJobs(JobQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    void deliverAfterCommit() {
        if (TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Asked.class::isInstance)) {
            return;
        }
        queue.enqueue(new BackgroundJob(DELIVER, DELIVER, "发送邮件", Actor.SYSTEM, clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new Asked());
    }

    /** Marks the transaction that has asked already. */
    private static final class Asked implements TransactionSynchronization {}
}
