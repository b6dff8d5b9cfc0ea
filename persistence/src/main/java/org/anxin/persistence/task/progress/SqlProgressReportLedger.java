package org.anxin.persistence.task.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.task.obligation.Period;
import org.anxin.domain.task.progress.ProgressReportLedger;
import org.anxin.domain.task.progress.ProgressReportLine;
import org.anxin.domain.task.progress.ReportState;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlProgressReportLedger implements ProgressReportLedger {

    private static final String COLUMNS = """
            r.id, r.obligation_id, r.measure_no, r.unit_code, u.short_name, r.state, r.narrative, r.edited_at, r.submitted_at,
            c.title, o.period_key, me.topic,
            coalesce((SELECT a.full_name FROM user_account a WHERE a.username = r.edited_by), r.edited_by) AS edited_name,
            coalesce((SELECT string_agg(m.measure_no::text, '、' ORDER BY m.measure_no) FROM cadence_measure m
                       WHERE m.cadence_code = o.cadence_code), r.measure_no::text) AS measures,
            (SELECT count(*) FROM attachment a
              WHERE a.voided_at IS NULL
                AND (a.owner_kind, a.owner_key) IN (('obligation', r.obligation_id::text), ('report', r.id::text))) AS evidence""";

    private static final String FROM = """
            progress_report r JOIN unit u ON u.code = r.unit_code
            LEFT JOIN obligation o ON o.id = r.obligation_id LEFT JOIN cadence c ON c.code = o.cadence_code
            LEFT JOIN measure me ON me.no = r.measure_no""";

    private static final KeysetList<ProgressReportLine> LIST = KeysetList.of(
                    COLUMNS, FROM, "r.id", "uuid", SqlProgressReportLedger::line)
            .where("r.state <> 'VOIDED'")
            .search(
                    "q",
                    "r.narrative || ' ' || u.name || ' ' || u.short_name || ' ' || coalesce(c.title, me.topic, '')")
            .filter("unit", "r.unit_code = :unit", value -> value)
            .filter("state", "r.state = :state", value -> value)
            .filter(
                    "year",
                    "coalesce(o.year, extract(year FROM r.edited_at AT TIME ZONE 'Asia/Shanghai')) = :year",
                    Integer::valueOf)
            .filter(
                    "measure",
                    "(r.measure_no = :measure OR EXISTS (SELECT 1 FROM cadence_measure m"
                            + " WHERE m.cadence_code = o.cadence_code AND m.measure_no = :measure))",
                    Integer::valueOf)
            .sort("editedAt", "r.edited_at", "timestamptz")
            .sort("submittedAt", "coalesce(r.submitted_at, '-infinity')", "timestamptz")
            .sort("unit", "u.sort_order", "integer")
            .sortedBy("editedAt", true);

    private static final ZoneOffset DISTRICT = ZoneOffset.ofHours(8);

    private static final String EVIDENCE = """
            SELECT extract(month FROM a.uploaded_at AT TIME ZONE 'Asia/Shanghai') AS month, count(*) AS files,
                   count(DISTINCT a.unit_code) AS units
              FROM attachment a
              LEFT JOIN obligation o ON a.owner_kind = 'obligation' AND o.id::text = a.owner_key
              LEFT JOIN progress_report r ON a.owner_kind = 'report' AND r.id::text = a.owner_key
              JOIN unit u ON u.code = coalesce(o.lead_code, r.unit_code)
             WHERE a.voided_at IS NULL AND a.uploaded_at >= :from AND a.uploaded_at < :to
               AND (r.measure_no = :measure OR EXISTS (SELECT 1 FROM cadence_measure m
                                                        WHERE m.cadence_code = o.cadence_code AND m.measure_no = :measure))
               AND %s
             GROUP BY 1 ORDER BY 1 DESC""";

    private static final ScopeSql.Columns UNIT = ScopeSql.Columns.unit("u.path");

    private final NamedParameterJdbcTemplate jdbc;

    SqlProgressReportLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<ProgressReportLine> page(ListQuery query, Scope scope, String askersUnitPath) {
        return LIST.page(jdbc, query, visible(scope, askersUnitPath));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, String askersUnitPath, Consumer<ProgressReportLine> line) {
        LIST.forEach(jdbc, query, visible(scope, askersUnitPath), line);
    }

    @Override
    public boolean shows(UUID id, Scope scope) {
        var inScope = ScopeSql.of(scope, UNIT);
        var parameters = new HashMap<String, Object>(inScope.parameters());
        parameters.put("_id", id);
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM progress_report r JOIN unit u ON u.code = r.unit_code"
                        + " WHERE r.id = :_id AND r.measure_no IS NOT NULL"
                        + (inScope.sql().isEmpty() ? "" : " AND " + inScope.sql()) + ")",
                parameters,
                Boolean.class));
    }

    @Override
    public List<EvidenceMonth> evidenceOn(int measureNo, int year, Scope scope) {
        var inScope = ScopeSql.of(scope, UNIT);
        var parameters = new HashMap<String, Object>(inScope.parameters());
        parameters.put("measure", measureNo);
        parameters.put("from", OffsetDateTime.of(LocalDate.of(year, 1, 1).atStartOfDay(), DISTRICT));
        parameters.put("to", OffsetDateTime.of(LocalDate.of(year + 1, 1, 1).atStartOfDay(), DISTRICT));
        return jdbc.query(
                EVIDENCE.formatted(inScope.sql().isEmpty() ? "true" : inScope.sql()),
                parameters,
                (row, n) -> new EvidenceMonth(row.getInt("month"), row.getInt("files"), row.getInt("units")));
    }

    @Override
    public List<ProgressReportLine> waitingForOffice(String reviewersUnitPath, int most) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM " + FROM
                        + " WHERE r.state = 'SUBMITTED' AND NOT starts_with(:path, u.path) ORDER BY r.submitted_at, r.id LIMIT :most",
                Map.of("path", reviewersUnitPath, "most", most),
                SqlProgressReportLedger::line);
    }

    @Override
    public List<ProgressReportLine> waitingInUnit(String unitPath, int most) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM " + FROM
                        + " WHERE r.state = 'UNIT_REVIEW' AND starts_with(:path, u.path) ORDER BY r.submitted_at, r.id LIMIT :most",
                Map.of("path", unitPath, "most", most),
                SqlProgressReportLedger::line);
    }

    private static ScopeSql.Condition visible(Scope scope, String askersUnitPath) {
        var inScope = ScopeSql.of(scope, UNIT);
        var parameters = new HashMap<String, Object>(inScope.parameters());
        parameters.put("_own", askersUnitPath);
        var drafts = "(r.state <> 'DRAFT' OR starts_with(:_own, u.path))";
        return new ScopeSql.Condition(inScope.sql().isEmpty() ? drafts : inScope.sql() + " AND " + drafts, parameters);
    }

    private static ProgressReportLine line(ResultSet row, int n) throws SQLException {
        var obligation = row.getObject("obligation_id", UUID.class);
        var id = row.getObject("id", UUID.class);
        return new ProgressReportLine(
                id,
                obligation == null
                        ? "第%d项 %s".formatted(row.getInt("measure_no"), row.getString("topic"))
                        : Period.labelOf(row.getString("period_key")) + " " + row.getString("title"),
                obligation == null ? "/tasks/reports/" + id : "/tasks/obligations/" + obligation,
                row.getString("measures"),
                row.getString("unit_code"),
                row.getString("short_name"),
                ReportState.valueOf(row.getString("state")),
                row.getString("narrative"),
                row.getString("edited_name"),
                SqlValues.instant(row, "edited_at"),
                SqlValues.instantOrNull(row, "submitted_at"),
                row.getInt("evidence"));
    }
}
