package org.anxin.persistence.wageaccount.labor;

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
import org.anxin.domain.wageaccount.labor.LaborCostMethod;
import org.anxin.domain.wageaccount.labor.LaborStanding;
import org.anxin.domain.wageaccount.labor.LowRatio;
import org.anxin.domain.wageaccount.labor.PaymentFill;
import org.anxin.domain.wageaccount.labor.PaymentLedger;
import org.anxin.domain.wageaccount.labor.PaymentLine;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.anxin.persistence.wageaccount.ProjectUnits;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlPaymentLedger implements PaymentLedger {

    /** A cycle that nobody has settled yet is short of everything. */
    private static final String SHORTFALL = "coalesce(s.shortfall, f.expected_labor_cost)";

    private static final String STANDING =
            "CASE WHEN " + SHORTFALL + " <= 0 THEN 'MET' WHEN f.due_on >= :_today THEN 'WAITING' ELSE 'SHORT' END";

    private static final String LATE = "CASE WHEN " + SHORTFALL
            + " > 0 THEN greatest(:_today - f.due_on, 0) ELSE greatest(coalesce(s.filled_on, f.due_on) - f.due_on, 0) END";

    private static final String COLUMNS = """
            f.id, f.project_id, p.code, p.name, p.sector, tu.short_name AS township_name, f.cycle_from, f.cycle_to, f.paid_on,
            f.amount, f.method, f.ratio, f.expected_labor_cost, coalesce(s.received, 0.00) AS received, s.filled_by, %s AS shortfall,
            f.due_on, s.filled_on, %s AS days_late, %s AS standing, f.low_ratio_state, f.low_ratio_reason, f.formula, s.reported_to,
            coalesce(s.shared, false) AS shared, coalesce(s.unassigned, 0.00) AS unassigned, f.void_reason""".formatted(SHORTFALL, LATE, STANDING);

    /** What {@link org.anxin.domain.wageaccount.labor.LaborSettlements} has written down of each, so a page costs its rows. */
    private static final String FROM = """
            progress_payment f LEFT JOIN labor_cost_standing s ON s.payment_id = f.id
              JOIN project p ON p.id = f.project_id JOIN unit tu ON tu.code = p.township_code""";

    private static final KeysetList<PaymentLine> VALID = list().where("f.voided_at IS NULL");
    private static final KeysetList<PaymentLine> VOIDED = list().where("f.voided_at IS NOT NULL");

    private final NamedParameterJdbcTemplate jdbc;

    SqlPaymentLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static KeysetList<PaymentLine> list() {
        return KeysetList.of(COLUMNS, FROM, "f.id", "uuid", SqlPaymentLedger::line)
                .filter("q", """
                        p.name_bigrams @> anxin_bigrams(:q)
                        AND position(lower(:q) IN lower(p.name || ' ' || p.code)) > 0""", String::strip)
                .filter("project", "f.project_id = :project", UUID::fromString)
                .filter("sector", "p.sector = :sector", value -> value)
                .filter("township", "p.township_code = :township", value -> value)
                .filter("standing", "(:standing = 'VOIDED' OR " + STANDING + " = :standing)", value -> value)
                .filter("ratio", "f.low_ratio_state = :ratio", value -> value)
                .filter("from", "f.due_on >= :from", LocalDate::parse)
                .filter("to", "f.due_on <= :to", LocalDate::parse)
                .sort("due", "f.due_on", "date")
                .sort("amount", "f.amount", "numeric")
                .sort("shortfall", SHORTFALL, "numeric")
                .sort("late", LATE, "integer")
                .sort("township", "tu.sort_order", "integer")
                .sortedBy("due", true);
    }

    private static KeysetList<PaymentLine> listFor(ListQuery query) {
        return query.filter("standing").filter("VOIDED"::equals).isPresent() ? VOIDED : VALID;
    }

    @Override
    public ListPage<PaymentLine> page(ListQuery query, Scope scope, LocalDate today) {
        return listFor(query).page(jdbc, query, on(scope, today));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<PaymentLine> line) {
        listFor(query).forEach(jdbc, query, on(scope, today), line);
    }

    @Override
    public Optional<PaymentLine> find(UUID id, Scope scope, LocalDate today) {
        return select("f.id = :_id", Map.of("_id", id), scope, today, 1).stream()
                .findFirst();
    }

    @Override
    public List<PaymentFill> fillsOf(PaymentLine payment) {
        return jdbc.query(
                """
                SELECT x.occurred_on, x.notice_id, x.month, x.account_no, x.counterparty_name, x.summary, x.line_amount, x.filled
                  FROM labor_cost_fill x WHERE x.project_id = :project AND x.payment_id = :payment
                 ORDER BY x.occurred_on, x.month, x.notice_id, x.line_no""",
                Map.of("project", payment.projectId(), "payment", payment.id()),
                (row, n) -> new PaymentFill(
                        row.getObject("occurred_on", LocalDate.class),
                        row.getObject("notice_id", UUID.class),
                        row.getObject("month", LocalDate.class),
                        row.getString("account_no"),
                        row.getString("counterparty_name"),
                        row.getString("summary"),
                        row.getBigDecimal("line_amount"),
                        row.getBigDecimal("filled")));
    }

    @Override
    public Shortfall shortfall(Scope scope, LocalDate today) {
        var scoped = on(scope, today);
        return jdbc.query(
                        "SELECT count(*) AS payments, coalesce(sum(" + SHORTFALL + "), 0) AS amount FROM " + FROM
                                + " WHERE f.voided_at IS NULL AND " + STANDING + " = 'SHORT'"
                                + (scoped.sql().isEmpty() ? "" : " AND " + scoped.sql()),
                        scoped.parameters(),
                        (row, n) -> new Shortfall(row.getInt("payments"), row.getBigDecimal("amount")))
                .getFirst();
    }

    @Override
    public List<PaymentLine> ofProject(UUID projectId, Scope scope, LocalDate today, int most) {
        return select(
                "f.project_id = :_project AND f.voided_at IS NULL", Map.of("_project", projectId), scope, today, most);
    }

    private List<PaymentLine> select(
            String condition, Map<String, Object> named, Scope scope, LocalDate today, int most) {
        var scoped = on(scope, today);
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.putAll(named);
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM " + FROM + " WHERE " + condition
                        + (scoped.sql().isEmpty() ? "" : " AND " + scoped.sql())
                        + " ORDER BY f.cycle_from DESC, f.id DESC LIMIT " + most,
                parameters,
                SqlPaymentLedger::line);
    }

    private static ScopeSql.Condition on(Scope scope, LocalDate today) {
        return ProjectUnits.of(scope, Map.of("_today", today));
    }

    private static PaymentLine line(ResultSet row, int n) throws SQLException {
        return new PaymentLine(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                Sector.valueOf(row.getString("sector")),
                row.getString("township_name"),
                row.getObject("cycle_from", LocalDate.class),
                row.getObject("cycle_to", LocalDate.class),
                SqlValues.dateOrNull(row, "paid_on"),
                row.getBigDecimal("amount"),
                LaborCostMethod.valueOf(row.getString("method")),
                row.getBigDecimal("ratio"),
                row.getBigDecimal("expected_labor_cost"),
                row.getBigDecimal("received"),
                row.getString("filled_by"),
                row.getBigDecimal("shortfall"),
                row.getObject("due_on", LocalDate.class),
                SqlValues.dateOrNull(row, "filled_on"),
                row.getInt("days_late"),
                LaborStanding.valueOf(row.getString("standing")),
                LowRatio.valueOf(row.getString("low_ratio_state")),
                row.getString("low_ratio_reason"),
                row.getString("formula"),
                new PaymentLine.Bank(
                        SqlValues.dateOrNull(row, "reported_to"),
                        row.getBoolean("shared"),
                        row.getBigDecimal("unassigned")),
                row.getString("void_reason"));
    }
}
