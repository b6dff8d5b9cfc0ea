package org.anxin.persistence.shared.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.shared.reminder.DeliveryState;
import org.anxin.domain.shared.reminder.Reminder;
import org.anxin.domain.shared.reminder.SentMessage;
import org.anxin.domain.shared.reminder.SentMessages;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlSentMessages implements SentMessages {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private static final String STATE = """
            CASE WHEN r.sent_at IS NOT NULL THEN 'SENT'
                 WHEN r.last_error IS NOT NULL THEN 'FAILED'
                 ELSE 'WAITING' END""";

    private static final String TEXT = "CASE WHEN :_withText THEN r.message END";

    private static final KeysetList<SentMessage> LIST = KeysetList.of(
                    """
                    r.id, r.created_at, r.recipient, coalesce(a.full_name, r.recipient) AS recipient_name,
                    u.short_name AS unit_name, r.channel, (%s) AS text, (%s) AS state, r.sent_at, r.attempts,
                    r.last_error, r.next_try_at""".formatted(TEXT, STATE),
                    "reminder r LEFT JOIN user_account a ON a.username = r.recipient LEFT JOIN unit u ON u.code = a.unit_code",
                    "r.id",
                    "uuid",
                    SqlSentMessages::line)
            .search("q", "concat_ws(' ', r.recipient, a.full_name, u.short_name, r.last_error, " + TEXT + ")")
            .filter("channel", "r.channel = :channel", value -> value)
            .filter("state", "(" + STATE + ") = :state", value -> value)
            .filter("from", "r.created_at >= :from", value -> startOf(LocalDate.parse(value)))
            .filter(
                    "to",
                    "r.created_at < :to",
                    value -> startOf(LocalDate.parse(value).plusDays(1)))
            .sort("createdAt", "r.created_at", "timestamptz")
            .sort("recipient", "coalesce(a.full_name, r.recipient) COLLATE \"zh-x-icu\"", "text")
            .sort("unit", "coalesce(u.sort_order, 0)", "integer")
            .sort("sentAt", "coalesce(r.sent_at, 'infinity')", "timestamptz")
            .sortedBy("createdAt", true);

    private final NamedParameterJdbcTemplate jdbc;

    SqlSentMessages(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<SentMessage> page(ListQuery query, Scope scope, boolean withText) {
        return LIST.page(jdbc, query, seenBy(scope, withText));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, boolean withText, Consumer<SentMessage> line) {
        LIST.forEach(jdbc, query, seenBy(scope, withText), line);
    }

    private static ScopeSql.Condition seenBy(Scope scope, boolean withText) {
        var reach = ScopeSql.of(scope, ScopeSql.Columns.unit("u.path"));
        var parameters = new HashMap<>(reach.parameters());
        parameters.put("_withText", withText);
        return new ScopeSql.Condition(reach.sql(), parameters);
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(HERE).toOffsetDateTime();
    }

    private static SentMessage line(ResultSet row, int n) throws SQLException {
        return new SentMessage(
                SqlValues.instant(row, "created_at"),
                row.getString("recipient"),
                row.getString("recipient_name"),
                row.getString("unit_name"),
                Reminder.Channel.valueOf(row.getString("channel")),
                row.getString("text"),
                DeliveryState.valueOf(row.getString("state")),
                SqlValues.instantOrNull(row, "sent_at"),
                row.getInt("attempts"),
                row.getString("last_error"),
                SqlValues.instantOrNull(row, "next_try_at"));
    }
}
