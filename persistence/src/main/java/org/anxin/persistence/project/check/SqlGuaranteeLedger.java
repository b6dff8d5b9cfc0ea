package org.anxin.persistence.project.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.project.ProjectState;
import org.anxin.domain.project.check.GuaranteeForm;
import org.anxin.domain.project.check.GuaranteeLedger;
import org.anxin.domain.project.check.GuaranteeLine;
import org.anxin.domain.project.check.SectorShare;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlGuaranteeLedger implements GuaranteeLedger {

    private static final String SELECT = """
            p.id, p.code, p.name, p.state, p.sector, p.authority_code, au.short_name AS authority_name,
            tu.short_name AS township_name, %s AS owner_name,
            g.form, g.issuer, g.number, g.amount, g.valid_from, g.valid_to""".formatted(CheckedProjects.nameOf("OWNER"));

    private static final String TABLES = CheckedProjects.TABLES + "\n" + """
             LEFT JOIN LATERAL (
                SELECT pg.* FROM payment_guarantee pg WHERE pg.project_id = p.id AND pg.voided_at IS NULL
                 ORDER BY pg.valid_to DESC, pg.id DESC LIMIT 1) g ON true""";

    private static final String HAS_ONE = "coalesce(g.valid_to >= :_today, false)";

    private static final KeysetList<GuaranteeLine> LIST = CheckedProjects.filtered(
                    KeysetList.of(SELECT, TABLES, "p.id", "uuid", SqlGuaranteeLedger::line)
                            .where("p.voided_at IS NULL AND " + CheckedProjects.BUILDING))
            .filter("guarantee", HAS_ONE + " = :guarantee", value -> value.equals("with"))
            .filter("until", "g.valid_to <= :until", LocalDate::parse)
            .sort("name", "p.name COLLATE \"zh-x-icu\"", "text")
            .sort("authority", "au.sort_order", "integer")
            .sort("validTo", "coalesce(g.valid_to, DATE '0001-01-01')", "date")
            .sortedBy("validTo", false);

    private final NamedParameterJdbcTemplate jdbc;

    SqlGuaranteeLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ListPage<GuaranteeLine> page(ListQuery query, Scope scope, LocalDate today) {
        return LIST.page(jdbc, query, on(scope, today));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, LocalDate today, Consumer<GuaranteeLine> line) {
        LIST.forEach(jdbc, query, on(scope, today), line);
    }

    @Override
    public List<SectorShare> coverage(Scope scope, LocalDate today) {
        var condition = on(scope, today);
        return jdbc.query(
                CheckedProjects.shares(TABLES, HAS_ONE, condition.sql()),
                condition.parameters(),
                CheckedProjects::share);
    }

    @Override
    public List<GuaranteeLine> endingBy(LocalDate day, Scope scope) {
        var condition = on(scope, day);
        return jdbc.query(
                "SELECT " + SELECT + " FROM " + TABLES + " WHERE p.voided_at IS NULL AND " + CheckedProjects.BUILDING
                        + " AND g.valid_to <= :_today"
                        + (condition.sql().isEmpty() ? "" : " AND " + condition.sql()) + " ORDER BY g.valid_to, p.id",
                condition.parameters(),
                SqlGuaranteeLedger::line);
    }

    private static ScopeSql.Condition on(Scope scope, LocalDate today) {
        var scoped = ScopeSql.of(scope, CheckedProjects.UNITS);
        var parameters = new HashMap<String, Object>(scoped.parameters());
        parameters.put("_today", today);
        return new ScopeSql.Condition(scoped.sql(), parameters);
    }

    private static GuaranteeLine line(ResultSet row, int n) throws SQLException {
        var form = row.getString("form");
        return new GuaranteeLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                ProjectState.valueOf(row.getString("state")),
                Sector.valueOf(row.getString("sector")),
                row.getString("authority_code"),
                row.getString("authority_name"),
                row.getString("township_name"),
                row.getString("owner_name"),
                form == null ? null : GuaranteeForm.valueOf(form),
                row.getString("issuer"),
                row.getString("number"),
                row.getBigDecimal("amount"),
                SqlValues.dateOrNull(row, "valid_from"),
                SqlValues.dateOrNull(row, "valid_to"));
    }
}
