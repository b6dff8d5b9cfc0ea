package org.anxin.domain.policy;

/** How long something takes by law. */
public sealed interface Term permits Days, Months {}
