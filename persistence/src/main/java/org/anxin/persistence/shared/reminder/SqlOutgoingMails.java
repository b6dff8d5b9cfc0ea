package org.anxin.persistence.shared.reminder;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.reminder.OutgoingMail;
import org.anxin.domain.shared.reminder.OutgoingMails;
import org.anxin.persistence.shared.SqlValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlOutgoingMails implements OutgoingMails {

    private final JdbcClient jdbc;

    SqlOutgoingMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OutgoingMail> due(Instant now, int most) {
        return jdbc.sql("""
                        SELECT id, recipient, message, link, attempts FROM reminder
                         WHERE channel = 'EMAIL' AND sent_at IS NULL AND next_try_at <= :now
                         ORDER BY next_try_at, id LIMIT :most""")
                .param("now", SqlValues.parameter(now))
                .param("most", most)
                .query((row, n) -> new OutgoingMail(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("message"),
                        row.getString("link"),
                        row.getInt("attempts")))
                .list();
    }

    @Override
    public boolean take(UUID id, Instant now) {
        return jdbc.sql("""
                        UPDATE reminder SET attempts = attempts + 1, last_tried_at = :now, next_try_at = NULL, last_error = NULL
                         WHERE id = :id AND channel = 'EMAIL' AND sent_at IS NULL AND next_try_at <= :now""")
                        .param("id", id)
                        .param("now", SqlValues.parameter(now))
                        .update()
                == 1;
    }

    @Override
    public void delivered(UUID id, Instant now) {
        jdbc.sql("UPDATE reminder SET sent_at = :now, next_try_at = NULL, last_error = NULL WHERE id = :id")
                .param("id", id)
                .param("now", SqlValues.parameter(now))
                .update();
    }

    @Override
    public void failed(UUID id, String reason, @Nullable Instant nextTry) {
        jdbc.sql("""
                        UPDATE reminder SET last_error = :reason, next_try_at = CAST(:next AS timestamptz)
                         WHERE id = :id AND sent_at IS NULL""")
                .param("id", id)
                .param("reason", reason)
                .param("next", nextTry == null ? null : SqlValues.parameter(nextTry))
                .update();
    }

    @Override
    public void failDue(int attemptsBefore, String reason, Instant now, @Nullable Instant nextTry) {
        jdbc.sql("""
                        UPDATE reminder
                           SET attempts = attempts + 1, last_tried_at = :now, last_error = :reason,
                               next_try_at = CAST(:next AS timestamptz)
                         WHERE channel = 'EMAIL' AND sent_at IS NULL AND next_try_at <= :now AND attempts = :before""")
                .param("before", attemptsBefore)
                .param("reason", reason)
                .param("now", SqlValues.parameter(now))
                .param("next", nextTry == null ? null : SqlValues.parameter(nextTry))
                .update();
    }

    @Override
    public int giveUpTakenBefore(Instant time, String reason) {
        return jdbc.sql("""
                        UPDATE reminder SET last_error = :reason
                         WHERE channel = 'EMAIL' AND sent_at IS NULL AND next_try_at IS NULL AND last_error IS NULL
                           AND last_tried_at < :time""")
                .param("reason", reason)
                .param("time", SqlValues.parameter(time))
                .update();
    }

    @Override
    public Optional<Instant> nextTry() {
        return jdbc.sql("SELECT min(next_try_at) FROM reminder WHERE channel = 'EMAIL' AND sent_at IS NULL")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
