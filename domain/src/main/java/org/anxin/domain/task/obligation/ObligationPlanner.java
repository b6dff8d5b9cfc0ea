package org.anxin.domain.task.obligation;

import java.util.List;

/**
 * A feature that brings obligations about for its own subjects: a project that got its permit (O3), an account in a month
 * (O5). The year's roll asks every one of them; what it answers twice is kept once.
 */
public interface ObligationPlanner {

    List<PlannedObligation> plan(int year);
}
