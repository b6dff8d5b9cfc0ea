package org.anxin.domain.task.obligation;

/** How far one unit has come with its obligations of a year. */
public record UnitCompletion(String unitCode, String unitName, Completion completion) {}
