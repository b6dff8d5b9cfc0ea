package org.anxin.persistence.shared.reminder;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.reminder.Reminder;
import org.anxin.domain.shared.reminder.Reminders;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlReminders implements Reminders {

    private static final KeysetList<UUID> INBOX = KeysetList.of(
                    "r.id", "reminder r", "r.id", "uuid", (row, n) -> row.getObject("id", UUID.class))
            .filter("unread", "r.read_at IS NULL AND :unread IS NOT NULL", value -> value)
            .search("q", "r.message")
            .sort("createdAt", "r.created_at", "timestamptz")
            .sortedBy("createdAt", true);

    private final NamedParameterJdbcTemplate jdbc;
    private final EntityManager entities;

    SqlReminders(NamedParameterJdbcTemplate jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public boolean sendOnce(Reminder r) {
        return jdbc.update(
                        """
                        INSERT INTO reminder (id, kind, subject_key, stage, recipient, channel, message, link, created_at, sent_at)
                        VALUES (:id, :kind, :subject, :stage, :recipient, :channel, :message, :link, :at,
                                CASE WHEN :channel = 'IN_PRODUCT' THEN CAST(:at AS timestamptz) END)
                        ON CONFLICT ON CONSTRAINT reminder_once_uq DO NOTHING""",
                        new MapSqlParameterSource()
                                .addValue("id", r.id())
                                .addValue("kind", r.kind())
                                .addValue("subject", r.subjectKey())
                                .addValue("stage", r.stage())
                                .addValue("recipient", r.recipient())
                                .addValue("channel", r.channel().name())
                                .addValue("message", r.message())
                                .addValue("link", r.link().orElse(null))
                                .addValue("at", SqlValues.parameter(r.createdAt())))
                == 1;
    }

    @Override
    public ListPage<Reminder> inbox(String recipient, ListQuery query) {
        var ids = INBOX.page(
                jdbc,
                query,
                new ScopeSql.Condition(
                        "r.recipient = :_recipient AND r.channel = 'IN_PRODUCT'", Map.of("_recipient", recipient)));
        List<Reminder> found = ids.rows().isEmpty()
                ? List.of()
                : entities.createQuery(
                                "FROM Reminder WHERE id IN :ids ORDER BY createdAt DESC, id DESC", Reminder.class)
                        .setParameter("ids", ids.rows())
                        .getResultList();
        return new ListPage<>(found, ids.count(), ids.firstNumber(), ids.nextKey(), ids.previousKey());
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
    public int readAll(String recipient, Instant now) {
        return jdbc.update(
                "UPDATE reminder SET read_at = :now WHERE recipient = :r AND read_at IS NULL",
                Map.of("r", recipient, "now", SqlValues.parameter(now)));
    }
}
