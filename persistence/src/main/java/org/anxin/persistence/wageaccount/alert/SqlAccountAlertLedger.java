package org.anxin.persistence.wageaccount.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.alert.AccountAlertLedger;
import org.anxin.domain.wageaccount.alert.AccountAlertLine;
import org.anxin.domain.wageaccount.alert.AlertConclusion;
import org.anxin.domain.wageaccount.alert.AlertCounts;
import org.anxin.domain.wageaccount.alert.AlertKind;
import org.anxin.domain.wageaccount.alert.AlertState;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlAccountAlertLedger implements AccountAlertLedger {

    private static final int WAITING_AT_ONCE = 50;

    private static final String OVERDUE = "(x.state = 'OPEN' AND x.due_on < CAST(:_today AS date))";

    private static final String DAYS_LATE =
            "(CASE WHEN x.state = 'OPEN' THEN greatest(CAST(:_today AS date) - x.due_on, 0) ELSE 0 END)";

    private static final String UNREAD =
            "(x.state IN ('OPEN', 'ANSWERED') AND EXISTS (SELECT 1 FROM account_alert_receiver r"
                    + " WHERE r.alert_id = x.id AND r.read_at IS NULL))";

    private static final String CONTRACTOR = """
            (SELECT e.name FROM project_party pp JOIN enterprise e ON e.id = pp.enterprise_id
              WHERE pp.project_id = p.id AND pp.role = 'GENERAL_CONTRACTOR' AND pp.voided_at IS NULL ORDER BY pp.id LIMIT 1)""";

    private static final String COLUMNS = """
            x.id, x.number, x.kind, x.state, x.happened_on, x.amount, x.people, x.facts, x.reported_at,
            coalesce((SELECT w.full_name FROM user_account w WHERE w.username = x.reported_by), x.reported_by) AS reported_name,
            b.short_name AS bank_name, a.id AS account_id, a.account_no, a.account_name, p.id AS project_id,
            p.name AS project_name, tu.short_name AS township_name, au.short_name AS authority_name,
            %s AS contractor_name, x.due_on, %s AS days_late,
            (SELECT string_agg(ru.short_name, '、' ORDER BY ru.sort_order, ru.code)
               FROM account_alert_receiver r JOIN unit ru ON ru.code = r.unit_code
              WHERE r.alert_id = x.id AND r.read_at IS NULL) AS unread,
            (SELECT string_agg(ru.short_name, '、' ORDER BY ru.sort_order, ru.code)
               FROM account_alert_receiver r JOIN unit ru ON ru.code = r.unit_code
              WHERE r.alert_id = x.id AND r.replied_at IS NULL) AS unanswered,
            x.contractor_told_on, x.contractor_report_on, x.conclusion, x.finding, x.void_reason""".formatted(CONTRACTOR, DAYS_LATE);

    private static final String FROM = """
            account_alert x
            JOIN unit b ON b.code = x.bank_code
            JOIN dedicated_wage_account a ON a.id = x.account_id
            JOIN project p ON p.id = x.project_id
            JOIN unit tu ON tu.code = p.township_code
            JOIN unit au ON au.code = p.authority_code""";

    private static final KeysetList<AccountAlertLine> LIST = KeysetList.of(
                    COLUMNS, FROM, "x.id", "uuid", SqlAccountAlertLedger::line)
            .search(
                    "q",
                    "p.name || ' ' || a.account_no || ' ' || a.account_name || ' ' || x.number || ' ' || x.facts || ' ' || "
                            + "coalesce(" + CONTRACTOR + ", '')")
            .filter("kind", "x.kind = :kind", value -> value)
            .filter(
                    "state",
                    "CASE :state WHEN 'OVERDUE' THEN " + OVERDUE + " WHEN 'UNREAD' THEN " + UNREAD
                            + " WHEN 'STANDING' THEN x.state IN ('OPEN', 'ANSWERED') ELSE x.state = :state END",
                    value -> value)
            .filter("bank", "x.bank_code = :bank", value -> value)
            .filter("authority", "p.authority_code = :authority", value -> value)
            .filter("township", "p.township_code = :township", value -> value)
            .filter("conclusion", "x.conclusion = :conclusion", value -> value)
            .filter("from", "x.happened_on >= :from", LocalDate::parse)
            .filter("to", "x.happened_on <= :to", LocalDate::parse)
            .filter("project", "x.project_id = :project", UUID::fromString)
            .filter("account", "x.account_id = :account", UUID::fromString)
            .filter(
                    "enterprise",
                    "(a.holder_id = :enterprise OR EXISTS (SELECT 1 FROM project_party part WHERE part.project_id = p.id"
                            + " AND part.enterprise_id = :enterprise AND part.voided_at IS NULL))",
                    UUID::fromString)
            .sort("reportedAt", "x.reported_at", "timestamptz")
            .sort("happenedOn", "x.happened_on", "date")
            .sort("dueOn", "x.due_on", "date")
            .sort("bank", "b.sort_order", "integer")
            .sort("amount", "coalesce(x.amount, 0)", "numeric")
            .sort("late", DAYS_LATE, "integer")
            .sortedBy("reportedAt", true);

    private static final ScopeSql.Columns UNITS = new ScopeSql.Columns(null, """
            SELECT su.path FROM unit su WHERE su.code = x.bank_code
            UNION ALL SELECT pu.path FROM project_unit pu WHERE pu.project_id = x.project_id
            UNION ALL SELECT su.path FROM account_alert_receiver sr JOIN unit su ON su.code = sr.unit_code
                       WHERE sr.alert_id = x.id""", "p.sector");

    private final NamedParameterJdbcTemplate jdbc;

    SqlAccountAlertLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<AccountAlertLine> page(ListQuery query, Scope scope, LocalDate today) {
        return LIST.page(jdbc, query, within(scope, today));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<AccountAlertLine> line) {
        LIST.forEach(jdbc, query, within(scope, today), line);
    }

    @Override
    public Optional<AccountAlertLine> find(UUID id, Scope scope, LocalDate today) {
        return lines("x.id = :_id", Map.of("_id", id), "", within(scope, today)).stream()
                .findFirst();
    }

    @Override
    public AlertCounts counts(Scope scope, LocalDate today) {
        var within = within(scope, today);
        return jdbc.query(
                        """
                        SELECT count(*) AS open, count(*) FILTER (WHERE %s) AS unread, count(*) FILTER (WHERE %s) AS overdue,
                               count(*) FILTER (WHERE x.state = 'ANSWERED') AS answered
                          FROM account_alert x JOIN project p ON p.id = x.project_id
                         WHERE x.state IN ('OPEN', 'ANSWERED')%s""".formatted(UNREAD, OVERDUE, and(within)),
                        within.parameters(),
                        (row, n) -> new AlertCounts(
                                row.getLong("open"),
                                row.getLong("unread"),
                                row.getLong("overdue"),
                                row.getLong("answered")))
                .getFirst();
    }

    @Override
    public List<Waiting> waitingFor(String unitPath, LocalDate today) {
        return jdbc.query(
                "SELECT " + COLUMNS + ", told.read_at IS NULL AS waits_unread FROM " + FROM + "\n" + """
                         JOIN account_alert_receiver told ON told.alert_id = x.id JOIN unit told_unit ON told_unit.code = told.unit_code
                         WHERE x.state = 'OPEN' AND told.replied_at IS NULL AND starts_with(:_path, told_unit.path)
                         ORDER BY x.due_on, x.id LIMIT """ + " "
                        + WAITING_AT_ONCE,
                Map.of("_path", unitPath, "_today", today),
                (row, n) -> new Waiting(line(row, n), row.getBoolean("waits_unread")));
    }

    @Override
    public List<AccountAlertLine> toClose(Scope scope, LocalDate today) {
        return lines(
                "x.state = 'ANSWERED'",
                Map.of(),
                " ORDER BY x.reported_at, x.id LIMIT " + WAITING_AT_ONCE,
                within(scope, today));
    }

    private List<AccountAlertLine> lines(
            String where, Map<String, ?> named, String order, ScopeSql.Condition condition) {
        var parameters = new HashMap<String, Object>(condition.parameters());
        parameters.putAll(named);
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM " + FROM + " WHERE " + where + and(condition) + order,
                parameters,
                SqlAccountAlertLedger::line);
    }

    private static String and(ScopeSql.Condition condition) {
        return condition.sql().isEmpty() ? "" : " AND " + condition.sql();
    }

    private static ScopeSql.Condition within(Scope scope, LocalDate today) {
        var scoped = ScopeSql.of(scope, UNITS);
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("_today", today);
        return new ScopeSql.Condition(scoped.sql(), parameters);
    }

    private static AccountAlertLine line(ResultSet row, int n) throws SQLException {
        var conclusion = row.getString("conclusion");
        return new AccountAlertLine(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                AlertKind.valueOf(row.getString("kind")),
                AlertState.valueOf(row.getString("state")),
                row.getObject("happened_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getObject("people", Integer.class),
                row.getString("facts"),
                SqlValues.instant(row, "reported_at"),
                row.getString("reported_name"),
                row.getString("bank_name"),
                row.getObject("account_id", UUID.class),
                row.getString("account_no"),
                row.getString("account_name"),
                row.getObject("project_id", UUID.class),
                row.getString("project_name"),
                row.getString("township_name"),
                row.getString("authority_name"),
                Objects.requireNonNullElse(row.getString("contractor_name"), ""),
                row.getObject("due_on", LocalDate.class),
                row.getInt("days_late"),
                Objects.requireNonNullElse(row.getString("unread"), ""),
                Objects.requireNonNullElse(row.getString("unanswered"), ""),
                SqlValues.dateOrNull(row, "contractor_told_on"),
                SqlValues.dateOrNull(row, "contractor_report_on"),
                conclusion == null ? null : AlertConclusion.valueOf(conclusion),
                row.getString("finding"),
                row.getString("void_reason"));
    }
}
