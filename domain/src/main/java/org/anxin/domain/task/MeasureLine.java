package org.anxin.domain.task;

/** One line of the list of measures. */
public record MeasureLine(
        int no,
        String topic,
        String printed,
        int taskNo,
        String taskTitle,
        int rowNo,
        String responsible,
        String supporting,
        String remark,
        int notes) {}
