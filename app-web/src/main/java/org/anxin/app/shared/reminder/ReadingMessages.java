package org.anxin.app.shared.reminder;

import java.time.Clock;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.reminder.Reminder;
import org.anxin.domain.shared.reminder.Reminders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of the one who is logged in. */
@Service
public class ReadingMessages {

    private final Reminders reminders;
    private final Clock clock;

    ReadingMessages(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ListPage<Reminder> inbox(ListQuery query, Actor actor) {
        return reminders.inbox(actor.username(), query);
    }

    /** @return where the message leads; the inbox when it leads nowhere */
    @Transactional
    public String open(UUID id, Actor actor) {
        return reminders
                .open(id, actor.username(), clock.instant())
                .orElseThrow(() -> new NotFound("message", id))
                .link()
                .orElse("/messages");
    }

    @Transactional
    public int readAll(Actor actor) {
        return reminders.readAll(actor.username(), clock.instant());
    }
}
