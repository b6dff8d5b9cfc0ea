package org.anxin.persistence.wageaccount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.AccountState;
import org.anxin.domain.wageaccount.PlanLedger;
import org.anxin.domain.wageaccount.PlanLine;
import org.anxin.domain.wageaccount.PlanStepKind;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlPlanLedger implements PlanLedger {

    private static final String STEPS = "FROM wage_account_plan_step s WHERE s.project_id = p.id";

    private static final String OVERDUE =
            "EXISTS (SELECT 1 " + STEPS + " AND s.done_on IS NULL AND s.planned_on < :_today)";

    static final String UNDER_CONSTRUCTION = "p.state IN ('UNDER_CONSTRUCTION', 'SUSPENDED')";

    static final String REGISTERED = """
            EXISTS (SELECT 1 FROM wage_account_project ap JOIN dedicated_wage_account ra ON ra.id = ap.account_id
                     WHERE ap.project_id = p.id AND ra.voided_at IS NULL AND ra.state IN ('REGISTERED', 'IN_PUBLICITY'))""";

    private static final String STANDING = "CASE WHEN " + OVERDUE + " THEN 'overdue' WHEN EXISTS (SELECT 1 " + STEPS
            + ") THEN 'planned' ELSE 'unplanned' END";

    private static final KeysetList<PlanLine> OPEN = list().where(UNDER_CONSTRUCTION)
            .where("NOT " + REGISTERED)
            .filter("standing", STANDING + " = :standing", value -> value);

    private static final KeysetList<PlanLine> DONE = list().where(REGISTERED).where("EXISTS (SELECT 1 " + STEPS + ")");

    private final NamedParameterJdbcTemplate jdbc;

    SqlPlanLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static KeysetList<PlanLine> list() {
        return KeysetList.of("""
                        p.id, p.code, p.name, p.sector, au.short_name AS authority_name, tu.short_name AS township_name, p.started_on,
                        (SELECT e.name FROM project_party pp JOIN enterprise e ON e.id = pp.enterprise_id
                          WHERE pp.project_id = p.id AND pp.role = 'GENERAL_CONTRACTOR' AND pp.voided_at IS NULL
                          ORDER BY pp.id LIMIT 1) AS contractor_name,
                        acct.id AS account_id, acct.account_no, acct.state AS account_state,
                        (SELECT string_agg(s.step || '/' || s.planned_on || '/' || coalesce(s.done_on::text, ''), ',') %1$s) AS steps,
                        (SELECT max(s.note) %1$s) AS note""".formatted(STEPS), """
                        project p JOIN unit au ON au.code = p.authority_code JOIN unit tu ON tu.code = p.township_code
                        LEFT JOIN LATERAL (SELECT a.id, a.account_no, a.state FROM wage_account_project ap
                                             JOIN dedicated_wage_account a ON a.id = ap.account_id AND a.voided_at IS NULL
                                            WHERE ap.project_id = p.id ORDER BY a.opened_on DESC, a.id DESC LIMIT 1) acct ON true""", "p.id", "uuid", (row, n) -> line(row))
                .where("p.voided_at IS NULL")
                .filter("q", """
                        p.name_bigrams @> anxin_bigrams(:q)
                        AND position(lower(:q) IN lower(p.name || ' ' || p.code)) > 0""", String::strip)
                .filter("sector", "p.sector = :sector", value -> value)
                .filter("township", "p.township_code = :township", value -> value)
                .sort("started", "coalesce(p.started_on, DATE '9999-12-31')", "date")
                .sort("township", "tu.sort_order", "integer")
                .sort("authority", "au.sort_order", "integer")
                .sortedBy("started", false);
    }

    private static KeysetList<PlanLine> listFor(ListQuery query) {
        return query.filter("standing").filter("done"::equals).isPresent() ? DONE : OPEN;
    }

    @Override
    public ListPage<PlanLine> page(ListQuery query, Scope scope, LocalDate today) {
        var page = listFor(query).page(jdbc, query, ProjectUnits.of(scope, Map.of("_today", today)));
        return new ListPage<>(
                page.rows().stream().map(line -> asOf(line, today)).toList(),
                page.count(),
                page.firstNumber(),
                page.nextKey(),
                page.previousKey());
    }

    @Override
    public void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<PlanLine> line) {
        listFor(query)
                .forEach(
                        jdbc,
                        query,
                        ProjectUnits.of(scope, Map.of("_today", today)),
                        each -> line.accept(asOf(each, today)));
    }

    private static PlanLine asOf(PlanLine line, LocalDate today) {
        var steps = new EnumMap<PlanStepKind, PlanLine.Step>(PlanStepKind.class);
        line.steps()
                .forEach((kind, step) -> steps.put(
                        kind,
                        new PlanLine.Step(
                                step.plannedOn(),
                                step.doneOn(),
                                step.doneOn() == null && step.plannedOn().isBefore(today))));
        return new PlanLine(
                line.projectId(),
                line.projectCode(),
                line.projectName(),
                line.sector(),
                line.authorityName(),
                line.townshipName(),
                line.contractorName(),
                line.startedOn(),
                line.accountId(),
                line.accountNo(),
                line.accountState(),
                steps,
                line.note());
    }

    private static PlanLine line(ResultSet row) throws SQLException {
        var state = row.getString("account_state");
        return new PlanLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                Sector.valueOf(row.getString("sector")),
                row.getString("authority_name"),
                row.getString("township_name"),
                row.getString("contractor_name"),
                SqlValues.dateOrNull(row, "started_on"),
                row.getObject("account_id", UUID.class),
                row.getString("account_no"),
                state == null ? null : AccountState.valueOf(state),
                steps(row.getString("steps")),
                row.getString("note"));
    }

    private static Map<PlanStepKind, PlanLine.Step> steps(@Nullable String joined) {
        var steps = new EnumMap<PlanStepKind, PlanLine.Step>(PlanStepKind.class);
        if (joined != null) {
            for (var one : joined.split(",")) {
                var parts = one.split("/", -1);
                steps.put(
                        PlanStepKind.valueOf(parts[0]),
                        new PlanLine.Step(
                                LocalDate.parse(parts[1]),
                                parts[2].isEmpty() ? null : LocalDate.parse(parts[2]),
                                false));
            }
        }
        return steps;
    }
}
