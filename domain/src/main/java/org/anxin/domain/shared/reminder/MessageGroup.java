package org.anxin.domain.shared.reminder;

import java.time.LocalDate;

/**
 * Messages of one kind that came to somebody on one day.
 *
 * @param kind as it stands in {@link Reminder#kind()}
 * @param count how many there are, on whatever page of the inbox
 * @param unread how many of them are unread
 */
public record MessageGroup(Key key, int count, int unread) {

    public record Key(LocalDate day, String kind) {}
}
