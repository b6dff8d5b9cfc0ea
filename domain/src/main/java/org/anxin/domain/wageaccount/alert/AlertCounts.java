package org.anxin.domain.wageaccount.alert;

/**
 * How many alerts stand how.
 *
 * @param open neither closed nor voided, those after it among them
 * @param unread not opened yet by one of the units told
 * @param overdue without all replies after the last day
 * @param answered replied to by all, without a finding
 */
public record AlertCounts(long open, long unread, long overdue, long answered) {}
