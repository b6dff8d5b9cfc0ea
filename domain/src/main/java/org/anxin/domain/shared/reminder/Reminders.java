package org.anxin.domain.shared.reminder;

import java.time.Instant;
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

    ListPage<Reminder> inbox(String recipient, ListQuery query);

    int countUnread(String recipient);

    /** Marks as read and answers where it leads, if it is the recipient's. */
    Optional<Reminder> open(UUID id, String recipient, Instant now);

    int readAll(String recipient, Instant now);
}
