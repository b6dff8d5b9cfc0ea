package org.anxin.domain.task;

/** Where the task breakdown is kept. */
public interface TaskBreakdowns {

    TaskBreakdown current();
}
