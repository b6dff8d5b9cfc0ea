package org.anxin.app.shared.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.NotFound;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.reminder.MessageGroup;
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

    /** Messages of one kind and day, those of them that this page holds. */
    public record Shown(MessageGroup group, List<Reminder> messages) {}

    /** @param groups the rows of the page, those of a kind and day together */
    public record Inbox(ListPage<Reminder> page, List<Shown> groups, Instant seenUntil) {}

    @Transactional(readOnly = true)
    public Inbox inbox(ListQuery query, Actor actor) {
        var seenUntil = clock.instant();
        var page = reminders.inbox(actor.username(), query);
        return new Inbox(page, grouped(page.rows(), actor), seenUntil);
    }

    /** In the order of the page; a group that goes on on the next page is counted as a whole on both. */
    private List<Shown> grouped(List<Reminder> rows, Actor actor) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var together = new LinkedHashMap<MessageGroup.Key, List<Reminder>>();
        rows.forEach(row ->
                together.computeIfAbsent(keyOf(row), key -> new ArrayList<>()).add(row));
        var days = rows.stream().map(this::dayOf).sorted().toList();
        var counted = reminders.groups(actor.username(), days.getFirst(), days.getLast()).stream()
                .collect(Collectors.toMap(MessageGroup::key, Function.identity()));
        return together.entrySet().stream()
                .map(group -> new Shown(Objects.requireNonNull(counted.get(group.getKey())), group.getValue()))
                .toList();
    }

    private MessageGroup.Key keyOf(Reminder message) {
        return new MessageGroup.Key(dayOf(message), message.kind());
    }

    private LocalDate dayOf(Reminder message) {
        return LocalDate.ofInstant(message.createdAt(), clock.getZone());
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

    /** @param until when the inbox was looked at: what came since stays unread */
    @Transactional
    public int readAll(Instant until, Actor actor) {
        return reminders.readAll(actor.username(), until, clock.instant());
    }

    @Transactional
    public int readGroup(MessageGroup.Key group, Instant until, Actor actor) {
        return reminders.readGroup(actor.username(), group, until, clock.instant());
    }
}
