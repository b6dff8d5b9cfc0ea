package org.anxin.domain.shared.job;

/** Takes jobs in. */
public interface JobQueue {

    /** Part of the caller's transaction: the job exists if and only if what asks for it does. */
    BackgroundJob enqueue(BackgroundJob job);
}
