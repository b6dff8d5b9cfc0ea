package org.anxin.persistence.task.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.obligation.ObligationLedger;
import org.anxin.domain.task.obligation.ObligationLine;
import org.anxin.domain.task.obligation.ObligationStanding;
import org.anxin.domain.task.obligation.ReportingRate;
import org.anxin.domain.task.obligation.ReportingRates;
import org.anxin.domain.task.obligation.Sight;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlObligationLedger implements ObligationLedger {

    private static final String NEXT_DUE =
            "(CASE WHEN o.first_due_on IS NOT NULL AND o.first_met_on IS NULL THEN o.first_due_on ELSE o.due_on END)";

    private static final String STANDING = """
            CASE WHEN o.state = 'COMPLETED' THEN CASE WHEN o.days_late > 0 THEN 'COMPLETED_LATE' ELSE 'COMPLETED' END
                 WHEN o.state <> 'OPEN' THEN o.state
                 WHEN NOT c.nags THEN 'HISTORIC'
                 WHEN :_today > %1$s THEN 'OVERDUE'
                 WHEN r.state IN ('RETURNED', 'ADVISED') THEN 'RETURNED'
                 WHEN r.state = 'UNIT_REVIEW' THEN 'IN_UNIT_REVIEW'
                 WHEN :_today < o.opens_on THEN 'NOT_BEGUN'
                 WHEN %1$s - :_today <= %2$d THEN 'DUE_SOON'
                 ELSE 'OPEN' END""".formatted(NEXT_DUE, ObligationStanding.SOON_DAYS);

    private static final String FROM = """
            obligation o JOIN cadence c ON c.code = o.cadence_code JOIN unit u ON u.code = o.lead_code
            LEFT JOIN progress_report r ON r.obligation_id = o.id AND r.state <> 'VOIDED'""";

    /** A bureau owes something for each of its projects; home puts the same work in one line. */
    private static final ListQuery OWED = new ListQuery(Map.of(), "", false, 500, null, null, 1);

    private static final KeysetList<ObligationLine> LIST = KeysetList.of(
                    """
                    o.id, o.cadence_code, c.title, o.period_key, o.lead_code, u.short_name, o.subject_title, o.opens_on,
                    %s AS next_due_on, o.due_on, (%s) AS standing, o.first_reported_on,
                    CASE WHEN r.state IN ('SUBMITTED', 'ACCEPTED', 'NOTED') THEN r.submitted_at END AS reported_at,
                    (SELECT max(e.happened_at) FROM report_event e
                      WHERE e.report_id = r.id AND e.act IN ('RETURNED', 'ADVISED', 'NOTED', 'ACCEPTED')) AS reviewed_at,
                    CASE WHEN o.state = 'OPEN' AND c.nags THEN greatest(0, :_today - %s) ELSE coalesce(o.days_late, 0) END AS days_late,
                    (SELECT count(*) FROM obligation_unit p WHERE p.obligation_id = o.id AND p.part = 'PARTICIPANT') AS participants,
                    (SELECT string_agg(m.measure_no::text, '、' ORDER BY m.measure_no) FROM cadence_measure m
                      WHERE m.cadence_code = c.code) AS measures,
                    (SELECT count(*) FROM attachment a
                      WHERE a.owner_kind = 'obligation' AND a.owner_key = o.id::text AND a.voided_at IS NULL) AS evidence,
                    NOT c.confirmed AS provisional""".formatted(NEXT_DUE, STANDING, NEXT_DUE), FROM, "o.id", "uuid", SqlObligationLedger::line)
            .search("q", "c.title || ' ' || u.name || ' ' || u.short_name || ' ' || coalesce(o.subject_title, '')")
            .filter("year", "o.year = :year", Integer::valueOf)
            .filter("cadence", "o.cadence_code = :cadence", value -> value)
            .filter(
                    "measure",
                    "EXISTS (SELECT 1 FROM cadence_measure m WHERE m.cadence_code = o.cadence_code AND m.measure_no = :measure)",
                    Integer::valueOf)
            .filter(
                    "row",
                    "EXISTS (SELECT 1 FROM cadence_measure m JOIN measure t ON t.no = m.measure_no"
                            + " WHERE m.cadence_code = o.cadence_code AND t.row_no = :row)",
                    Integer::valueOf)
            .filter(
                    "unit",
                    "EXISTS (SELECT 1 FROM obligation_unit p WHERE p.obligation_id = o.id AND p.unit_code = :unit AND p.part <> 'SUPPORTING')",
                    value -> value)
            .filter(
                    "supports",
                    "EXISTS (SELECT 1 FROM obligation_unit p WHERE p.obligation_id = o.id AND p.unit_code = :supports AND p.part = 'SUPPORTING')",
                    value -> value)
            .filter("lead", "o.lead_code = :lead", value -> value)
            .filter("kind", "u.kind = :kind", value -> value)
            .filter("standing", "(" + STANDING + ") = :standing", value -> value)
            .filter(
                    "begun",
                    "o.opens_on <= :_today AND c.nags AND o.state <> 'VOIDED' AND :begun IS NOT NULL",
                    value -> value)
            .filter("owed", "o.state = 'OPEN' AND c.nags AND :owed IS NOT NULL", value -> value)
            .filter("from", "o.due_on >= :from", LocalDate::parse)
            .filter("to", "o.due_on <= :to", LocalDate::parse)
            .sort("due", NEXT_DUE, "date")
            .sort("unit", "u.sort_order", "integer")
            .sort("period", "o.period_from", "date")
            .sort("title", "c.sort_order", "integer")
            .sortedBy("due", false);

    private static final ScopeSql.Columns UNITS = ScopeSql.Columns.anyUnit(
            "SELECT su.path FROM obligation_unit sp JOIN unit su ON su.code = sp.unit_code WHERE sp.obligation_id = o.id");

    private static final ScopeSql.Columns OBLIGED_UNITS =
            ScopeSql.Columns.anyUnit("SELECT su.path FROM obligation_unit sp JOIN unit su ON su.code = sp.unit_code"
                    + " WHERE sp.obligation_id = o.id AND sp.part <> 'SUPPORTING'");

    private static final String UNITS_STANDING = """
            SELECT u.code, u.short_name, u.sort_order,
                   count(*) FILTER (WHERE o.state = 'OPEN') AS open,
                   count(*) FILTER (WHERE o.state = 'OPEN' AND :_today > %1$s) AS overdue,
                   coalesce(max(:_today - %1$s) FILTER (WHERE o.state = 'OPEN' AND :_today > %1$s), 0) AS days_late,
                   count(*) FILTER (WHERE o.state = 'REPORTED') AS waiting,
                   count(*) FILTER (WHERE o.state = 'COMPLETED') AS done,
                   count(*) FILTER (WHERE o.state = 'COMPLETED' AND o.days_late > 0) AS done_late
              FROM %2$s
             WHERE o.year = :year AND c.nags AND o.opens_on <= :_today AND o.state NOT IN ('VOIDED', 'EXEMPTED') AND %%s
             GROUP BY u.code, u.short_name, u.sort_order
             ORDER BY overdue DESC, days_late DESC, u.sort_order""".formatted(NEXT_DUE, FROM);

    private static final String MATRIX = """
            SELECT o.cadence_code, t.row_nos, p.unit_code, %s AS standing, count(*) AS n,
                   count(*) FILTER (WHERE p.part = 'LEAD') AS led
              FROM %s
              JOIN (SELECT m.cadence_code, array_agg(DISTINCT me.row_no::integer) AS row_nos
                      FROM cadence_measure m JOIN measure me ON me.no = m.measure_no
                     GROUP BY m.cadence_code) t ON t.cadence_code = o.cadence_code
              JOIN obligation_unit p ON p.obligation_id = o.id AND p.part <> 'SUPPORTING'
             WHERE o.year = :year AND o.state <> 'VOIDED' AND c.nags
             GROUP BY 1, 2, 3, 4""".formatted(STANDING, FROM);

    private static final String TIMELINESS = """
            SELECT o.lead_code, extract(month FROM o.period_from)::integer AS month,
                   count(*) FILTER (WHERE o.first_reported_on IS NOT NULL OR o.due_on < :_today) AS due,
                   count(*) FILTER (WHERE o.first_reported_on <= o.due_on) AS in_time,
                   count(*) FILTER (WHERE o.first_reported_on > o.due_on) AS late
              FROM obligation o
             WHERE o.cadence_code = :cadence AND o.year = :year AND o.state NOT IN ('VOIDED', 'EXEMPTED')
             GROUP BY 1, 2""";

    private final NamedParameterJdbcTemplate jdbc;

    SqlObligationLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<ObligationLine> page(ListQuery query, Scope scope, LocalDate today) {
        return LIST.page(jdbc, query, on(scope, today));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<ObligationLine> line) {
        LIST.forEach(jdbc, query, on(scope, today), line);
    }

    @Override
    public Map<ObligationStanding, Integer> counts(ListQuery query, Scope scope, LocalDate today) {
        return LIST.counts(jdbc, query, on(scope, today), STANDING, ObligationStanding::valueOf);
    }

    @Override
    public ListPage<ObligationLine> owedAt(String unitPath, LocalDate today) {
        return LIST.page(
                jdbc,
                OWED,
                new ScopeSql.Condition(
                        "starts_with(:_path, u.path) AND o.state = 'OPEN' AND o.opens_on <= :_today AND c.nags"
                                + " AND r.state IS DISTINCT FROM 'UNIT_REVIEW'",
                        Map.of("_path", unitPath, "_today", today)));
    }

    @Override
    public List<ObligationLine> watchedBy(LocalDate day, LocalDate today) {
        var watched = new ArrayList<ObligationLine>();
        LIST.forEach(
                jdbc,
                ListQuery.everything(),
                new ScopeSql.Condition(
                        "o.state = 'OPEN' AND o.opens_on <= :_today AND c.nags AND " + NEXT_DUE + " <= :_day",
                        Map.of("_day", day, "_today", today)),
                watched::add);
        return watched;
    }

    @Override
    public void forEachObliged(ListQuery query, Scope scope, LocalDate today, Consumer<ObligationLine> line) {
        LIST.forEach(jdbc, query, on(scope, OBLIGED_UNITS, today), line);
    }

    @Override
    public List<UnitStanding> unitsIn(int year, Scope scope, LocalDate today) {
        var condition = on(scope, OBLIGED_UNITS, today);
        var parameters = new HashMap<String, Object>(condition.parameters());
        parameters.put("year", year);
        return jdbc.query(
                UNITS_STANDING.formatted(orTrue(condition.sql())),
                parameters,
                (row, n) -> new UnitStanding(
                        row.getString("code"),
                        row.getString("short_name"),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("days_late"),
                        row.getInt("waiting"),
                        row.getInt("done"),
                        row.getInt("done_late")));
    }

    @Override
    public ObligationStanding standingOf(UUID id, LocalDate today) {
        return ObligationStanding.valueOf(Objects.requireNonNull(jdbc.queryForObject(
                "SELECT " + STANDING + " FROM " + FROM + " WHERE o.id = :id",
                Map.of("id", id, "_today", today),
                String.class)));
    }

    /** Two questions in one statement: any of its units in scope, and any of those that are obliged. */
    @Override
    public Sight sightOf(UUID id, Scope scope) {
        var any = ScopeSql.of(scope, UNITS);
        var obliged = ScopeSql.of(scope, OBLIGED_UNITS);
        var parameters = new HashMap<String, Object>(any.parameters());
        parameters.put("_id", id);
        return jdbc
                .query(
                        "SELECT " + orTrue(obliged.sql()) + " AS whole FROM obligation o WHERE o.id = :_id AND "
                                + orTrue(any.sql()),
                        parameters,
                        (row, n) -> row.getBoolean("whole") ? Sight.WHOLE : Sight.PART)
                .stream()
                .findFirst()
                .orElse(Sight.NONE);
    }

    private static String orTrue(String condition) {
        return condition.isEmpty() ? "true" : condition;
    }

    @Override
    public List<MatrixCount> matrix(int year, LocalDate today) {
        return jdbc.query(
                MATRIX,
                Map.of("year", year, "_today", today),
                (row, n) -> new MatrixCount(
                        row.getString("cadence_code"),
                        List.of((Integer[]) row.getArray("row_nos").getArray()),
                        row.getString("unit_code"),
                        ObligationStanding.valueOf(row.getString("standing")),
                        row.getInt("n"),
                        row.getInt("led")));
    }

    @Override
    public List<ReportingRates.Cell> timeliness(String cadenceCode, int year, LocalDate today) {
        return jdbc.query(
                TIMELINESS,
                Map.of("cadence", cadenceCode, "year", year, "_today", today),
                (row, n) -> new ReportingRates.Cell(
                        row.getString("lead_code"),
                        row.getInt("month"),
                        new ReportingRate(row.getInt("due"), row.getInt("in_time"), row.getInt("late"))));
    }

    private static ScopeSql.Condition on(Scope scope, LocalDate today) {
        return on(scope, UNITS, today);
    }

    private static ScopeSql.Condition on(Scope scope, ScopeSql.Columns columns, LocalDate today) {
        var inScope = ScopeSql.of(scope, columns);
        var parameters = new HashMap<String, Object>(inScope.parameters());
        parameters.put("_today", today);
        return new ScopeSql.Condition(inScope.sql(), parameters);
    }

    private static ObligationLine line(ResultSet row, int n) throws SQLException {
        return new ObligationLine(
                row.getObject("id", UUID.class),
                row.getString("cadence_code"),
                row.getString("title"),
                row.getString("measures"),
                row.getString("period_key"),
                row.getString("lead_code"),
                row.getString("short_name"),
                row.getInt("participants"),
                row.getString("subject_title"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("next_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                ObligationStanding.valueOf(row.getString("standing")),
                SqlValues.dateOrNull(row, "first_reported_on"),
                SqlValues.instantOrNull(row, "reported_at"),
                SqlValues.instantOrNull(row, "reviewed_at"),
                row.getInt("days_late"),
                row.getInt("evidence"),
                row.getBoolean("provisional"));
    }
}
