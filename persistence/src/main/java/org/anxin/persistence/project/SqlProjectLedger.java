package org.anxin.persistence.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.Investment;
import org.anxin.domain.project.LaborCostMethod;
import org.anxin.domain.project.PermitKind;
import org.anxin.domain.project.ProjectCategory;
import org.anxin.domain.project.ProjectLedger;
import org.anxin.domain.project.ProjectLine;
import org.anxin.domain.project.ProjectLine.Defect;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Names, parties and figures are asked for by the rows that are shown, so that counting and filtering pass them by. */
@Repository
class SqlProjectLedger implements ProjectLedger {

    private static final String VOIDED = "VOIDED";
    private static final String FIELD = "\u001f";

    private static final String COLUMNS = """
            p.id, p.code, p.name, p.state, p.category, p.sector, p.address, p.investment, p.contract_price, p.total_cost,
            p.started_on, p.planned_end_on, p.completed_on, p.permit_kind, p.permit_no, p.permit_on, p.labor_cost_method,
            p.labor_cost_ratio, p.officer_name, p.voided_at IS NOT NULL AS is_voided,
            au.short_name AS authority_name, tu.short_name AS township_name,
            (SELECT o.name FROM (%s) o) AS owner_name,
            (SELECT c.id FROM (%s) c) AS contractor_id,
            (SELECT c.name FROM (%s) c) AS contractor_name,
            (SELECT string_agg(coalesce(se.name, sp.person_name), '、' ORDER BY sp.role, sp.id)
               FROM project_party sp LEFT JOIN enterprise se ON se.id = sp.enterprise_id
              WHERE sp.project_id = p.id AND sp.voided_at IS NULL
                AND sp.role IN ('SPECIALIST_SUBCONTRACTOR', 'LABOR_SUBCONTRACTOR', 'EQUIPMENT_SUBCONTRACTOR')) AS subcontractors,
            (SELECT count(*) FROM wage_account_project ap JOIN dedicated_wage_account wa ON wa.id = ap.account_id
              WHERE ap.project_id = p.id AND wa.voided_at IS NULL AND wa.state <> 'CLOSED') AS accounts,
            (SELECT to_char(max(n.month), 'YYYY-MM') FROM wage_account_project ap JOIN bank_monthly_notice n ON n.account_id = ap.account_id
              WHERE ap.project_id = p.id AND n.state = 'CONFIRMED') AS last_notice,
            (SELECT array_agg(d.code || U&'\\001f' || d.subject ORDER BY d.since, d.code, d.subject)
               FROM project_defect d WHERE d.project_id = p.id) AS defects,
            coalesce((SELECT ua.full_name FROM user_account ua WHERE ua.username = p.recorded_by), p.recorded_by) AS recorded_name""".formatted(
                    SqlProjectCards.party("OWNER"),
                    SqlProjectCards.party("GENERAL_CONTRACTOR"),
                    SqlProjectCards.party("GENERAL_CONTRACTOR"));

    private static final String FROM =
            "project p JOIN unit au ON au.code = p.authority_code JOIN unit tu ON tu.code = p.township_code";

    private static final KeysetList<ProjectLine> LIST = list().where("(p.voided_at IS NOT NULL) = :_voided")
            .filter("state", ":state IN (p.state, '" + VOIDED + "')", value -> value);

    /** The same list without the filter by state, which countByState overlooks. */
    private static final KeysetList<ProjectLine> ANY_STATE = list().where("p.voided_at IS NULL");

    private static KeysetList<ProjectLine> list() {
        return KeysetList.of(COLUMNS, FROM, "p.id", "uuid", SqlProjectLedger::line)
                .filter("q", """
                        (char_length(:q) < 2 OR p.name_bigrams @> anxin_bigrams(:q))
                         AND position(lower(:q) IN lower(p.name || ' ' || p.code)) > 0""", String::strip)
                .filter("sector", "p.sector = :sector", value -> value)
                .filter(
                        "township",
                        "tu.path LIKE (SELECT f.path || '%' FROM unit f WHERE f.code = :township)",
                        value -> value)
                .filter("investment", "p.investment = :investment", value -> value)
                .filter(
                        "category",
                        "p.category = :category",
                        value -> ProjectCategory.valueOf(value).code())
                .filter(
                        "defects",
                        "EXISTS (SELECT 1 FROM project_defect d WHERE d.project_id = p.id) = :defects",
                        "yes"::equals)
                .filter("contractor", """
                        EXISTS (SELECT 1 FROM project_party pp JOIN enterprise e ON e.id = pp.enterprise_id
                                 WHERE pp.project_id = p.id AND pp.voided_at IS NULL AND pp.role = 'GENERAL_CONTRACTOR'
                                   AND (char_length(:contractor) < 2 OR e.name_bigrams @> anxin_bigrams(:contractor))
                                   AND position(lower(:contractor) IN lower(e.name || ' ' || e.credit_code)) > 0)""", String::strip)
                .filter("enterprise", """
                        EXISTS (SELECT 1 FROM project_party pp
                                 WHERE pp.project_id = p.id AND pp.enterprise_id = :enterprise AND pp.voided_at IS NULL)""", UUID::fromString)
                .sort("name", "p.name COLLATE \"zh-x-icu\"", "text")
                .sort("code", "p.code", "text")
                .sort("contractPrice", "coalesce(p.contract_price, 0)", "numeric")
                .sort("startedOn", "coalesce(p.started_on, DATE '9999-12-31')", "date")
                .sort("township", "tu.sort_order", "integer")
                .sort("recorded", "p.recorded_at", "timestamptz")
                .sortedBy("recorded", true);
    }

    private final NamedParameterJdbcTemplate jdbc;

    SqlProjectLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<ProjectLine> page(ListQuery query, Scope scope) {
        return LIST.page(jdbc, query, shown(query, scope));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, Consumer<ProjectLine> line) {
        LIST.forEach(jdbc, query, shown(query, scope), line);
    }

    @Override
    public Map<ProjectState, Integer> countByState(ListQuery query, Scope scope) {
        return ANY_STATE.counts(
                jdbc, query, ScopeSql.of(scope, SqlProjectCards.UNITS), "p.state", ProjectState::valueOf);
    }

    @Override
    public Optional<ProjectLine> find(UUID id, Scope scope) {
        var scoped = ScopeSql.of(scope, SqlProjectCards.UNITS);
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("_id", id);
        return jdbc
                .query(
                        "SELECT " + COLUMNS + " FROM " + FROM + " WHERE p.id = :_id"
                                + (scoped.sql().isEmpty() ? "" : " AND " + scoped.sql()),
                        parameters,
                        SqlProjectLedger::line)
                .stream()
                .findFirst();
    }

    private static ScopeSql.Condition shown(ListQuery query, Scope scope) {
        var scoped = ScopeSql.of(scope, SqlProjectCards.UNITS);
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("_voided", query.filter("state").filter(VOIDED::equals).isPresent());
        return new ScopeSql.Condition(scoped.sql(), parameters);
    }

    private static ProjectLine line(ResultSet row, int n) throws SQLException {
        return new ProjectLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                ProjectState.valueOf(row.getString("state")),
                ProjectCategory.of(row.getString("category")),
                Sector.valueOf(row.getString("sector")),
                row.getString("authority_name"),
                row.getString("township_name"),
                row.getString("address"),
                Investment.valueOf(row.getString("investment")),
                row.getBigDecimal("contract_price"),
                row.getBigDecimal("total_cost"),
                day(row, "started_on"),
                day(row, "planned_end_on"),
                day(row, "completed_on"),
                choice(PermitKind.class, row.getString("permit_kind")),
                row.getString("permit_no"),
                day(row, "permit_on"),
                choice(LaborCostMethod.class, row.getString("labor_cost_method")),
                row.getBigDecimal("labor_cost_ratio"),
                row.getString("officer_name"),
                row.getString("owner_name"),
                row.getObject("contractor_id", UUID.class),
                row.getString("contractor_name"),
                row.getString("subcontractors") == null ? "" : row.getString("subcontractors"),
                row.getInt("accounts"),
                row.getString("last_notice"),
                defects(row),
                row.getString("recorded_name"),
                row.getBoolean("is_voided"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return SqlValues.dateOrNull(row, column);
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static List<Defect> defects(ResultSet row) throws SQLException {
        var found = row.getArray("defects");
        var defects = new ArrayList<Defect>();
        if (found != null) {
            for (var text : (String[]) found.getArray()) {
                var parts = text.split(FIELD, 2);
                defects.add(new Defect(parts[0], parts[1]));
            }
        }
        return defects;
    }
}
