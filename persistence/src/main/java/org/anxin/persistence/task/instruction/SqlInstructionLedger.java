package org.anxin.persistence.task.instruction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.instruction.InstructionCounts;
import org.anxin.domain.task.instruction.InstructionLedger;
import org.anxin.domain.task.instruction.InstructionLine;
import org.anxin.domain.task.instruction.InstructionReach;
import org.anxin.domain.task.instruction.InstructionState;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlInstructionLedger implements InstructionLedger {

    private static final int WAITING_AT_ONCE = 50;

    private static final String DAYS_LATE = """
            greatest(i.days_late, CASE WHEN i.state = 'GIVEN' THEN CAST(:_today AS date) - i.due_on ELSE 0 END)""";

    private static final String OVERDUE = "(i.state = 'GIVEN' AND i.due_on < :_today)";

    private static final String COLUMNS = """
            i.id, i.subject_title, i.subject_link, i.text, i.instructed_by, i.registered, i.given_on, i.unit_code,
            u.short_name AS unit_name, u.kind AS unit_kind, i.due_on, i.state, i.times_sent_back, i.answered_on,
            (SELECT s.text FROM leader_instruction_step s WHERE s.instruction_id = i.id AND s.kind = 'ANSWERED'
              ORDER BY s.acted_at DESC, s.id DESC LIMIT 1) AS last_answer,
            i.closed_on, %s AS late""".formatted(DAYS_LATE);

    private static final String FROM = "leader_instruction i JOIN unit u ON u.code = i.unit_code";

    private static final KeysetList<InstructionLine> LIST = KeysetList.of(
                    COLUMNS, FROM, "i.id", "uuid", SqlInstructionLedger::line)
            .search(
                    "q",
                    "i.subject_title || ' ' || i.text || ' ' || i.instructed_by || ' ' || u.short_name || ' ' || u.name")
            .filter("unit", "i.unit_code = :unit", value -> value)
            .filter(
                    "state",
                    "CASE :state WHEN 'OVERDUE' THEN " + OVERDUE + " ELSE i.state = :state END",
                    value -> value)
            .filter("from", "i.given_on >= :from", LocalDate::parse)
            .filter("to", "i.given_on <= :to", LocalDate::parse)
            .filter("mine", "i.given_by = :_me", value -> value)
            .sort("givenOn", "i.given_on", "date")
            .sort("dueOn", "i.due_on", "date")
            .sort("unit", "u.sort_order", "integer")
            .sort("late", DAYS_LATE, "integer")
            .sortedBy("givenOn", true);

    private final NamedParameterJdbcTemplate jdbc;

    SqlInstructionLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<InstructionLine> page(ListQuery query, InstructionReach reach, LocalDate today) {
        return LIST.page(jdbc, query, within(reach, today));
    }

    @Override
    public void forEach(ListQuery query, InstructionReach reach, LocalDate today, Consumer<InstructionLine> line) {
        LIST.forEach(jdbc, query, within(reach, today), line);
    }

    @Override
    public Optional<InstructionLine> find(UUID id, InstructionReach reach, LocalDate today) {
        return lines("i.id = :id", Map.of("id", id), "", within(reach, today)).stream()
                .findFirst();
    }

    @Override
    public List<InstructionLine> on(String subjectKind, String subjectKey, InstructionReach reach, LocalDate today) {
        return lines(
                "i.subject_kind = :kind AND i.subject_key = :key",
                Map.of("kind", subjectKind, "key", subjectKey),
                " ORDER BY i.given_on DESC, i.id DESC LIMIT " + ON_A_PAGE,
                within(reach, today));
    }

    @Override
    public List<InstructionLine> ofBatch(UUID batch, InstructionReach reach, LocalDate today) {
        return lines(
                "i.batch = :batch", Map.of("batch", batch), " ORDER BY u.sort_order, u.code", within(reach, today));
    }

    @Override
    public List<InstructionLine> toAnswerIn(String unitPath, LocalDate today) {
        return lines(
                "i.state = 'GIVEN' AND starts_with(:path, u.path)",
                Map.of("path", unitPath),
                " ORDER BY i.due_on, i.id LIMIT " + WAITING_AT_ONCE,
                on(today));
    }

    @Override
    public List<InstructionLine> toReadBy(String username, boolean office, LocalDate today) {
        return lines(
                "i.state = 'ANSWERED' AND (i.given_by = :by OR (:office AND i.registered))",
                Map.of("by", username, "office", office),
                " ORDER BY i.answered_on, i.id LIMIT " + WAITING_AT_ONCE,
                on(today));
    }

    @Override
    public InstructionCounts counts(InstructionReach reach, LocalDate today) {
        return count(within(reach, today));
    }

    @Override
    public InstructionCounts countsGivenBy(String username, LocalDate today) {
        return count(new ScopeSql.Condition("i.given_by = :_me", Map.of("_me", username, "_today", today)));
    }

    private InstructionCounts count(ScopeSql.Condition condition) {
        return jdbc.query(
                        """
                        SELECT count(*) FILTER (WHERE i.state = 'GIVEN') AS unanswered,
                               count(*) FILTER (WHERE %s) AS overdue,
                               count(*) FILTER (WHERE i.state = 'ANSWERED') AS to_read
                          FROM %s WHERE i.state IN ('GIVEN', 'ANSWERED')%s""".formatted(OVERDUE, FROM, condition.sql().isEmpty() ? "" : " AND " + condition.sql()),
                        condition.parameters(),
                        (row, n) -> new InstructionCounts(
                                row.getLong("unanswered"), row.getLong("overdue"), row.getLong("to_read")))
                .getFirst();
    }

    private List<InstructionLine> lines(
            String where, Map<String, ?> named, String order, ScopeSql.Condition condition) {
        var parameters = new HashMap<String, Object>(condition.parameters());
        parameters.putAll(named);
        var within = condition.sql().isEmpty() ? "" : " AND " + condition.sql();
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM " + FROM + " WHERE " + where + within + order,
                parameters,
                SqlInstructionLedger::line);
    }

    private static ScopeSql.Condition within(InstructionReach reach, LocalDate today) {
        var scope = ScopeSql.of(reach.scope(), ScopeSql.Columns.unit("u.path"));
        var parameters = new HashMap<String, Object>(scope.parameters());
        parameters.put("_me", reach.username());
        parameters.put("_today", today);
        return new ScopeSql.Condition(
                scope.sql().isEmpty() ? "" : "(" + scope.sql() + " OR i.given_by = :_me)", parameters);
    }

    private static ScopeSql.Condition on(LocalDate today) {
        return new ScopeSql.Condition("", Map.of("_today", today));
    }

    private static InstructionLine line(ResultSet row, int n) throws SQLException {
        return new InstructionLine(
                row.getObject("id", UUID.class),
                row.getString("subject_title"),
                row.getString("subject_link"),
                row.getString("text"),
                row.getString("instructed_by"),
                row.getBoolean("registered"),
                row.getObject("given_on", LocalDate.class),
                row.getString("unit_code"),
                row.getString("unit_name"),
                UnitKind.valueOf(row.getString("unit_kind")),
                row.getObject("due_on", LocalDate.class),
                InstructionState.valueOf(row.getString("state")),
                row.getInt("times_sent_back"),
                SqlValues.dateOrNull(row, "answered_on"),
                row.getString("last_answer"),
                SqlValues.dateOrNull(row, "closed_on"),
                row.getInt("late"));
    }
}
