package org.anxin.persistence.shared.reminder;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.reminder.MessageGroup;
import org.anxin.domain.shared.reminder.Reminder;
import org.anxin.domain.shared.reminder.Reminders;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlReminders implements Reminders {

    private static final KeysetList<UUID> INBOX = KeysetList.of(
                    "r.id", "reminder r", "r.id", "uuid", (row, n) -> row.getObject("id", UUID.class))
            .filter("unread", "(r.read_at IS NULL) = (:unread = '1')", value -> value)
            .filter("kind", "r.kind = :kind", value -> value)
            .search("q", "r.message")
            .sort("createdAt", "r.created_at", "timestamptz")
            .sortedBy("createdAt", true);

    /** The day on which somebody here got it. */
    private static final String DAY = "CAST(r.created_at AT TIME ZONE 'Asia/Shanghai' AS date)";

    private static final String UNREAD =
            "r.recipient = :r AND r.read_at IS NULL AND r.channel = 'IN_PRODUCT' AND r.created_at <= :until";

    private static final Comparator<Reminder> BY_KEY = Comparator.comparing(Reminder::kind)
            .thenComparing(Reminder::subjectKey)
            .thenComparing(Reminder::stage)
            .thenComparing(Reminder::recipient)
            .thenComparing(Reminder::channel);

    private final NamedParameterJdbcTemplate jdbc;
    private final EntityManager entities;

    SqlReminders(NamedParameterJdbcTemplate jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public boolean sendOnce(Reminder reminder) {
        return !sendOnce(List.of(reminder)).isEmpty();
    }

    /** In one order of keys, so that two transactions that tell the same people wait for each other and do not lock up. */
    @Override
    public List<Reminder> sendOnce(Collection<Reminder> reminders) {
        if (reminders.isEmpty()) {
            return List.of();
        }
        var ordered = reminders.stream().sorted(BY_KEY).toList();
        Set<UUID> fresh = new HashSet<>(jdbc.queryForList(
                """
                INSERT INTO reminder (id, kind, subject_key, stage, recipient, channel, message, link, created_at, sent_at, next_try_at)
                SELECT id, kind, subject_key, stage, recipient, channel, message, link, created_at,
                       CASE WHEN channel = 'IN_PRODUCT' THEN created_at END,
                       CASE WHEN channel = 'EMAIL' THEN created_at END
                  FROM unnest(CAST(:ids AS uuid[]), CAST(:kinds AS text[]), CAST(:subjects AS text[]),
                              CAST(:stages AS text[]), CAST(:recipients AS text[]), CAST(:channels AS text[]),
                              CAST(:messages AS text[]), CAST(:links AS text[]), CAST(:times AS timestamptz[]))
                       AS r (id, kind, subject_key, stage, recipient, channel, message, link, created_at)
                ON CONFLICT ON CONSTRAINT reminder_once_uq DO NOTHING
                RETURNING id""",
                new MapSqlParameterSource()
                        .addValue("ids", column(ordered, Reminder::id))
                        .addValue("kinds", column(ordered, Reminder::kind))
                        .addValue("subjects", column(ordered, Reminder::subjectKey))
                        .addValue("stages", column(ordered, Reminder::stage))
                        .addValue("recipients", column(ordered, Reminder::recipient))
                        .addValue("channels", column(ordered, r -> r.channel().name()))
                        .addValue("messages", column(ordered, Reminder::message))
                        .addValue("links", column(ordered, r -> r.link().orElse(null)))
                        .addValue("times", column(ordered, Reminder::createdAt)),
                UUID.class));
        return ordered.stream().filter(r -> fresh.contains(r.id())).toList();
    }

    private static @Nullable String[] column(List<Reminder> reminders, Function<Reminder, @Nullable Object> value) {
        return reminders.stream()
                .map(value)
                .map(v -> v == null ? null : v.toString())
                .toArray(String[]::new);
    }

    @Override
    public ListPage<Reminder> inbox(String recipient, ListQuery query) {
        var ids = INBOX.page(jdbc, query, of(recipient));
        List<Reminder> found = ids.rows().isEmpty()
                ? List.of()
                : entities.createQuery("FROM Reminder WHERE id IN :ids", Reminder.class)
                        .setParameter("ids", ids.rows())
                        .getResultStream()
                        .sorted(Comparator.comparingInt(reminder -> ids.rows().indexOf(reminder.id())))
                        .toList();
        return new ListPage<>(found, ids.count(), ids.firstNumber(), ids.nextKey(), ids.previousKey());
    }

    private static ScopeSql.Condition of(String recipient) {
        return new ScopeSql.Condition(
                "r.recipient = :_recipient AND r.channel = 'IN_PRODUCT'", Map.of("_recipient", recipient));
    }

    @Override
    public List<MessageGroup> groups(String recipient, LocalDate from, LocalDate to) {
        return jdbc.query(
                """
                SELECT %s AS day, r.kind, count(*) AS n, count(*) FILTER (WHERE r.read_at IS NULL) AS unread
                  FROM reminder r
                 WHERE r.recipient = :r AND r.channel = 'IN_PRODUCT'
                   AND r.created_at >= CAST(:from AS timestamp) AT TIME ZONE 'Asia/Shanghai'
                   AND r.created_at < CAST(:end AS timestamp) AT TIME ZONE 'Asia/Shanghai'
                 GROUP BY 1, 2""".formatted(DAY),
                Map.of(
                        "r",
                        recipient,
                        "from",
                        from.atStartOfDay(),
                        "end",
                        to.plusDays(1).atStartOfDay()),
                (row, n) -> new MessageGroup(
                        new MessageGroup.Key(row.getObject("day", LocalDate.class), row.getString("kind")),
                        row.getInt("n"),
                        row.getInt("unread")));
    }

    @Override
    public int countUnread(String recipient) {
        Integer count = jdbc.queryForObject(
                "SELECT count(*) FROM (SELECT 1 FROM reminder WHERE recipient = :r AND read_at IS NULL"
                        + " AND channel = 'IN_PRODUCT' LIMIT 100) AS unread",
                Map.of("r", recipient),
                Integer.class);
        return count == null ? 0 : count;
    }

    @Override
    public Optional<Reminder> open(UUID id, String recipient, Instant now) {
        return Optional.ofNullable(entities.find(Reminder.class, id))
                .filter(reminder -> reminder.recipient().equals(recipient))
                .map(reminder -> {
                    reminder.read(now);
                    return reminder;
                });
    }

    @Override
    public int readAll(String recipient, Instant until, Instant now) {
        return jdbc.update(
                "UPDATE reminder r SET read_at = :now WHERE " + UNREAD,
                Map.of("r", recipient, "until", SqlValues.parameter(until), "now", SqlValues.parameter(now)));
    }

    @Override
    public int readGroup(String recipient, MessageGroup.Key group, Instant until, Instant now) {
        return jdbc.update(
                "UPDATE reminder r SET read_at = :now WHERE " + UNREAD + " AND r.kind = :kind AND " + DAY + " = :day",
                Map.of(
                        "r", recipient,
                        "kind", group.kind(),
                        "day", group.day(),
                        "until", SqlValues.parameter(until),
                        "now", SqlValues.parameter(now)));
    }
}
