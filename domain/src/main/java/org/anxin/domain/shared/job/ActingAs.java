package org.anxin.domain.shared.job;

/**
 * Lets work without a session happen in somebody's name, so that the row history names that person and the person's
 * permissions and scope hold as they are now, not as they were when the job was asked for.
 */
public interface ActingAs {

    /** @param requestId stands in the row history and in the logs of this work */
    void run(String username, String requestId, Runnable work);
}
