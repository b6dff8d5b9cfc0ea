package org.anxin.domain.shared.job;

/** Tells how far a job has come; seen at once, whatever transaction the work itself is in. */
@FunctionalInterface
public interface JobProgress {

    /**
     * @param doneSteps steps done so far
     * @param totalSteps all steps; 0 while that is not known
     */
    void report(long doneSteps, long totalSteps);
}
