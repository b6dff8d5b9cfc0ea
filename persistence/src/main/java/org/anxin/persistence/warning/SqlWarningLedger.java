package org.anxin.persistence.warning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.warning.WarningBoardLine;
import org.anxin.domain.warning.WarningClosing;
import org.anxin.domain.warning.WarningColour;
import org.anxin.domain.warning.WarningKind;
import org.anxin.domain.warning.WarningLedger;
import org.anxin.domain.warning.WarningLine;
import org.anxin.domain.warning.WarningState;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlWarningLedger implements WarningLedger {

    /** A warning is in scope where its project is; one of a whole shared account where any of the account's projects is. */
    private static final ScopeSql.Columns UNITS = new ScopeSql.Columns(null, """
            SELECT pu.path FROM project_unit pu WHERE pu.project_id = p.id
             UNION ALL
            SELECT pu.path FROM wage_account_project ap JOIN project_unit pu ON pu.project_id = ap.project_id
             WHERE w.whole_account AND ap.account_id = w.account_id""", "p.sector");

    /** The same for what a list is narrowed to. */
    private static String where(String ofProject) {
        return """
                (%s OR w.whole_account AND EXISTS (SELECT 1 FROM wage_account_project ap JOIN project p ON p.id = ap.project_id
                    WHERE ap.account_id = w.account_id AND %s))""".formatted(ofProject, ofProject);
    }

    private static final String COLOUR = "array_position(ARRAY['RED', 'ORANGE', 'YELLOW'], w.colour::text)";

    private static final String OVERDUE = "(w.state <> 'CLOSED' AND w.due_on < :_today)";

    private static final KeysetList<WarningLine> LIST = KeysetList.of(
                    """
                    w.id, w.number, w.rule, w.colour, w.project_id, w.whole_account, p.code AS project_code, p.name AS project_name, p.township_code,
                    tu.short_name AS township_name, p.sector, w.month, w.summary, w.figures, w.opened_on, w.due_on,
                    CASE WHEN %s THEN :_today - w.due_on ELSE 0 END AS days_late, w.state, w.vanished_on,
                    coalesce((SELECT d.text FROM early_warning_disposal d WHERE d.warning_id = w.id ORDER BY d.seq DESC LIMIT 1), '') AS last_disposal,
                    w.closing, w.closed_at, w.closing_note""".formatted(OVERDUE),
                    "early_warning w JOIN project p ON p.id = w.project_id JOIN unit tu ON tu.code = p.township_code",
                    "w.id",
                    "uuid",
                    SqlWarningLedger::line)
            .search("q", "w.number::text || ' ' || p.name || ' ' || p.code || ' ' || w.summary")
            .filter("colour", "w.colour = :colour", value -> value)
            .filter("rule", "w.rule = :rule", value -> value)
            .filter("township", where("p.township_code = :township"), value -> value)
            .filter("sector", where("p.sector = :sector"), value -> value)
            .filter("state", "(w.state = :state OR :state = 'UNCLOSED' AND w.state <> 'CLOSED')", value -> value)
            .filter("overdue", OVERDUE + " = (:overdue = '1')", value -> value)
            .filter(
                    "vanished",
                    "(w.vanished_on IS NOT NULL AND w.state <> 'CLOSED') = (:vanished = '1')",
                    value -> value)
            .filter("id", "w.id = :id", UUID::fromString)
            .filter("project", """
                    w.id IN (SELECT o.id FROM early_warning o WHERE o.project_id = :project
                              UNION ALL
                             SELECT o.id FROM wage_account_project ap JOIN early_warning o ON o.account_id = ap.account_id
                              WHERE ap.project_id = :project AND o.whole_account)""", UUID::fromString)
            .filter(
                    "enterprise",
                    where(
                            "EXISTS (SELECT 1 FROM project_party pp WHERE pp.project_id = p.id AND pp.enterprise_id = :enterprise"
                                    + " AND pp.voided_at IS NULL)"),
                    UUID::fromString)
            .sort(
                    "urgency",
                    "((w.state = 'CLOSED')::int * 100000000 + " + COLOUR
                            + " * 10000000 + (w.due_on - DATE '2000-01-01'))::bigint * 1000000000 + w.number",
                    "bigint")
            .sort("number", "w.number", "bigint")
            .sort("colour", COLOUR, "integer")
            .sort("project", "p.name COLLATE \"zh-x-icu\"", "text")
            .sort("township", "tu.sort_order", "integer")
            .sort("opened", "w.opened_on", "date")
            .sort("due", "w.due_on", "date")
            .sortedBy("urgency", false);

    private static final String BOARD = """
            SELECT u.code, u.short_name, count(*) FILTER (WHERE w.colour = 'RED') AS red, count(*) FILTER (WHERE w.colour = 'ORANGE') AS orange,
                   count(*) FILTER (WHERE w.colour = 'YELLOW') AS yellow, count(*) FILTER (WHERE w.due_on < :_today) AS overdue
              FROM unit u
              LEFT JOIN (SELECT w.colour, w.due_on, p.township_code FROM early_warning w JOIN project p ON p.id = w.project_id
                          WHERE w.state <> 'CLOSED'%s) w ON w.township_code = u.code
             WHERE u.kind IN ('TOWNSHIP', 'STREET', 'DEVELOPMENT_ZONE')%s
             GROUP BY u.code, u.short_name, u.sort_order
             ORDER BY u.sort_order, u.code""";

    private static final String COUNTS = """
            SELECT count(*) FILTER (WHERE w.colour = 'RED') AS red, count(*) FILTER (WHERE w.colour = 'ORANGE') AS orange,
                   count(*) FILTER (WHERE w.colour = 'YELLOW') AS yellow, min(w.due_on) FILTER (WHERE w.colour = 'RED') AS red_due,
                   min(w.due_on) FILTER (WHERE w.colour = 'ORANGE') AS orange_due, min(w.due_on) FILTER (WHERE w.colour = 'YELLOW') AS yellow_due,
                   count(*) FILTER (WHERE w.due_on < :_today) AS overdue, count(*) FILTER (WHERE w.vanished_on IS NOT NULL) AS vanished
              FROM early_warning w JOIN project p ON p.id = w.project_id
             WHERE w.state <> 'CLOSED'""";

    private final NamedParameterJdbcTemplate jdbc;

    SqlWarningLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<WarningLine> page(ListQuery query, Scope scope, LocalDate today) {
        return LIST.page(jdbc, query, condition(scope, today));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<WarningLine> line) {
        LIST.forEach(jdbc, query, condition(scope, today), line);
    }

    @Override
    public Optional<WarningLine> find(UUID id, Scope scope, LocalDate today) {
        var one = new ListQuery(Map.of("id", id.toString()), "", false, 1, null, null, 1);
        return page(one, scope, today).rows().stream().findFirst();
    }

    @Override
    public List<WarningBoardLine> board(Scope scope, LocalDate today) {
        var scoped = condition(scope, today);
        boolean ownOnly = scope instanceof Scope.Subtree || scope instanceof Scope.OwnUnit;
        return jdbc.query(
                BOARD.formatted(and(scoped), ownOnly ? " AND u.path LIKE :_scopePath" : ""),
                scoped.parameters(),
                (row, n) -> new WarningBoardLine(
                        row.getString("code"),
                        row.getString("short_name"),
                        row.getInt("red"),
                        row.getInt("orange"),
                        row.getInt("yellow"),
                        row.getInt("overdue")));
    }

    @Override
    public OpenCounts counts(Scope scope, LocalDate today) {
        var scoped = condition(scope, today);
        return jdbc.query(
                        COUNTS + and(scoped),
                        scoped.parameters(),
                        (row, n) -> new OpenCounts(
                                row.getInt("red"),
                                row.getInt("orange"),
                                row.getInt("yellow"),
                                SqlValues.dateOrNull(row, "red_due"),
                                SqlValues.dateOrNull(row, "orange_due"),
                                SqlValues.dateOrNull(row, "yellow_due"),
                                row.getInt("overdue"),
                                row.getInt("vanished")))
                .getFirst();
    }

    private static ScopeSql.Condition condition(Scope scope, LocalDate today) {
        var scoped = ScopeSql.of(scope, UNITS);
        Map<String, Object> parameters = new HashMap<>(scoped.parameters());
        parameters.put("_today", today);
        return new ScopeSql.Condition(scoped.sql(), parameters);
    }

    private static String and(ScopeSql.Condition scoped) {
        return scoped.sql().isEmpty() ? "" : " AND " + scoped.sql();
    }

    private static WarningLine line(ResultSet row, int n) throws SQLException {
        var closing = row.getString("closing");
        var closedAt = SqlValues.instantOrNull(row, "closed_at");
        return new WarningLine(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                WarningKind.valueOf(row.getString("rule")),
                WarningColour.valueOf(row.getString("colour")),
                row.getObject("project_id", UUID.class),
                row.getBoolean("whole_account"),
                row.getString("project_code"),
                row.getString("project_name"),
                row.getString("township_code"),
                row.getString("township_name"),
                Sector.valueOf(row.getString("sector")),
                SqlValues.dateOrNull(row, "month"),
                row.getString("summary"),
                FiguresJson.read(row.getString("figures")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("days_late"),
                WarningState.valueOf(row.getString("state")),
                SqlValues.dateOrNull(row, "vanished_on"),
                row.getString("last_disposal"),
                closing == null ? null : WarningClosing.valueOf(closing),
                closedAt,
                row.getString("closing_note"));
    }
}
