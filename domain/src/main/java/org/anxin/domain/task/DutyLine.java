package org.anxin.domain.task;

/** One line of a unit's 履职清单: a measure, and the unit's part in it. */
public record DutyLine(Task task, AssignmentRow row, Measure measure, Assignment assignment) {}
