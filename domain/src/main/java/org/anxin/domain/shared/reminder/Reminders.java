package org.anxin.domain.shared.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;

/** Messages that were sent. */
public interface Reminders {

    /** Keeps the message unless the same one was sent before; says whether it is new. */
    boolean sendOnce(Reminder reminder);

    /** The same for many at once, in one statement; answers those that are new. */
    List<Reminder> sendOnce(Collection<Reminder> reminders);

    /** Filters: q, kind, unread. */
    ListPage<Reminder> inbox(String recipient, ListQuery query);

    /** The groups of the days from one to another, each as a whole. */
    List<MessageGroup> groups(String recipient, LocalDate from, LocalDate to);

    int countUnread(String recipient);

    /** Marks as read and answers where it leads, if it is the recipient's. */
    Optional<Reminder> open(UUID id, String recipient, Instant now);

    /** @param until what came later has not been seen yet and stays unread */
    int readAll(String recipient, Instant until, Instant now);

    /** The same of one group. */
    int readGroup(String recipient, MessageGroup.Key group, Instant until, Instant now);
}
