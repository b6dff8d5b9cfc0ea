package org.anxin.domain.shared.job;

/** What a feature fills in to have its jobs run. */
public interface BackgroundWork {

    /** Names the kind of job that this work does. */
    String kind();

    /**
     * Does the work in the name of the one who asked for it, in transactions of its own.
     *
     * @throws org.anxin.domain.shared.RuleViolation when a rule refuses; the job fails with the rule's sentence
     */
    JobOutcome run(BackgroundJob job, JobProgress progress);

    /**
     * Whether an interrupted run may simply be run again, because it does all in one transaction or knows what is done.
     * Otherwise the job fails, and whoever asked for it decides.
     */
    default boolean isRepeatable() {
        return false;
    }
}
