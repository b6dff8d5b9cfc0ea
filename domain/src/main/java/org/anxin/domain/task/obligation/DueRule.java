package org.anxin.domain.task.obligation;

/** From what a cadence's last day is computed; what a regulation may change in it stands in its parameter. */
public enum DueRule {
    /** The day that the parameter names, with its year. */
    FIXED_DAY,
    /** The last day of the period. */
    PERIOD_END,
    /** So many days into the month after the period, as the parameter says. */
    DAY_OF_NEXT_MONTH,
    /** The day of the year that the parameter names. */
    DAY_OF_YEAR,
    /** 除夕, by the lunar calendar. */
    NEW_YEARS_EVE,
    /** From a project or an account, by the feature that knows it. */
    BY_SUBJECT
}
