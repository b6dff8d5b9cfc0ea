package org.anxin.domain.task.instruction;

/**
 * How many instructions wait.
 *
 * @param unanswered to be answered, the overdue ones among them
 * @param overdue unanswered after their day
 * @param toRead answered, neither closed nor sent back yet
 */
public record InstructionCounts(long unanswered, long overdue, long toRead) {}
