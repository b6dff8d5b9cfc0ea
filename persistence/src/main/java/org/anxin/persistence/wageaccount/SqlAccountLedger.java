package org.anxin.persistence.wageaccount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.AccountLedger;
import org.anxin.domain.wageaccount.AccountLine;
import org.anxin.domain.wageaccount.AccountState;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlAccountLedger implements AccountLedger {

    /** Of an enterprise that holds more, its page leads on to the list. */
    private static final int MOST = 50;

    private static final String PROJECTS =
            "FROM wage_account_project ap JOIN project p ON p.id = ap.project_id WHERE ap.account_id = a.id";

    private static final String RECEIPTS = """
            FROM wage_account_registration r WHERE r.account_id = a.id
             AND r.round = (SELECT max(newest.round) FROM wage_account_registration newest WHERE newest.account_id = a.id)""";

    private static final String LAST_NOTICE = """
            FROM bank_monthly_notice n WHERE n.account_id = a.id AND n.state = 'CONFIRMED' ORDER BY n.month DESC LIMIT 1""";

    private static final String COLUMNS = """
            a.id, a.account_no, a.account_name, b.short_name AS bank_name, h.name AS holder_name, a.state, a.opened_on,
            (SELECT string_agg(p.name, '、' ORDER BY p.name) %1$s) AS projects,
            (SELECT string_agg(DISTINCT tu.short_name, '、')
               FROM wage_account_project ap JOIN project p ON p.id = ap.project_id JOIN unit tu ON tu.code = p.township_code
              WHERE ap.account_id = a.id) AS townships,
            (SELECT string_agg(DISTINCT p.sector, ',') %1$s) AS sectors,
            (SELECT string_agg(ru.short_name || CASE WHEN r.received_on IS NULL THEN ' 待收' ELSE ' 已收' END, '、'
                               ORDER BY ru.sort_order, ru.code)
               FROM (SELECT r.receiver_code, r.received_on %2$s) r JOIN unit ru ON ru.code = r.receiver_code) AS receipts,
            (SELECT count(*) FILTER (WHERE r.received_on IS NOT NULL) %2$s) AS received, (SELECT count(*) %2$s) AS receivers,
            a.agreement_to, (SELECT n.month %3$s) AS last_month, (SELECT n.closing %3$s) AS closing, a.closed_on, a.note,
            a.void_reason""".formatted(PROJECTS, RECEIPTS, LAST_NOTICE);

    private static final KeysetList<AccountLine> STANDING = list().where("a.voided_at IS NULL");
    private static final KeysetList<AccountLine> VOIDED = list().where("a.voided_at IS NOT NULL");

    private final NamedParameterJdbcTemplate jdbc;

    SqlAccountLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static KeysetList<AccountLine> list() {
        return KeysetList.of(
                        COLUMNS,
                        "dedicated_wage_account a JOIN unit b ON b.code = a.bank_code JOIN enterprise h ON h.id = a.holder_id",
                        "a.id",
                        "uuid",
                        SqlAccountLedger::line)
                .search("q", """
                        a.account_no || ' ' || a.account_name || ' ' || b.name || ' ' || b.short_name || ' ' || h.name || ' '
                        || coalesce((SELECT string_agg(p.name || ' ' || p.code, ' ') %s), '')""".formatted(PROJECTS))
                .filter("state", "(:state = 'VOIDED' OR a.state = :state)", value -> value)
                .filter("sector", "EXISTS (SELECT 1 " + PROJECTS + " AND p.sector = :sector)", value -> value)
                .filter(
                        "township",
                        "EXISTS (SELECT 1 " + PROJECTS + " AND p.township_code = :township)",
                        value -> value)
                .filter("bank", "a.bank_code = :bank", value -> value)
                .filter(
                        "receiver",
                        "a.state <> 'CLOSED' AND EXISTS (SELECT 1 " + RECEIPTS
                                + " AND r.receiver_code = :receiver AND r.received_on IS NULL)",
                        value -> value)
                .sort("opened", "a.opened_on", "date")
                .sort("bank", "b.sort_order", "integer")
                .sort("number", "a.account_no", "text")
                .sort("agreement", "coalesce(a.agreement_to, DATE '9999-12-31')", "date")
                .sort("closing", "coalesce((SELECT n.closing " + LAST_NOTICE + "), 0)", "numeric")
                .sortedBy("opened", true);
    }

    private static KeysetList<AccountLine> listFor(ListQuery query) {
        return query.filter("state").filter("VOIDED"::equals).isPresent() ? VOIDED : STANDING;
    }

    @Override
    public ListPage<AccountLine> page(ListQuery query, Scope scope) {
        return listFor(query).page(jdbc, query, ScopeSql.of(scope, SqlAccountCards.UNITS));
    }

    @Override
    public void forEach(ListQuery query, Scope scope, Consumer<AccountLine> line) {
        listFor(query).forEach(jdbc, query, ScopeSql.of(scope, SqlAccountCards.UNITS), line);
    }

    @Override
    public List<AccountLine> heldBy(UUID enterpriseId, Scope scope) {
        var inScope = ScopeSql.of(scope, SqlAccountCards.UNITS);
        var parameters = new HashMap<String, Object>(inScope.parameters());
        parameters.put("_holder", enterpriseId);
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM dedicated_wage_account a JOIN unit b ON b.code = a.bank_code"
                        + " JOIN enterprise h ON h.id = a.holder_id WHERE a.holder_id = :_holder AND a.voided_at IS NULL"
                        + and(inScope) + " ORDER BY a.opened_on DESC, a.id LIMIT " + MOST,
                parameters,
                SqlAccountLedger::line);
    }

    @Override
    public boolean shows(UUID id, Scope scope) {
        var inScope = ScopeSql.of(scope, SqlAccountCards.UNITS);
        var parameters = new HashMap<String, Object>(inScope.parameters());
        parameters.put("_id", id);
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM dedicated_wage_account a WHERE a.id = :_id" + and(inScope) + ")",
                Map.copyOf(parameters),
                Boolean.class));
    }

    private static String and(ScopeSql.Condition scope) {
        return scope.sql().isEmpty() ? "" : " AND " + scope.sql();
    }

    private static AccountLine line(ResultSet row, int n) throws SQLException {
        return new AccountLine(
                row.getObject("id", UUID.class),
                row.getString("account_no"),
                row.getString("account_name"),
                row.getString("bank_name"),
                row.getString("holder_name"),
                words(row, "projects"),
                words(row, "townships"),
                Arrays.stream(words(row, "sectors").split(","))
                        .filter(sector -> !sector.isEmpty())
                        .map(Sector::valueOf)
                        .toList(),
                AccountState.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                words(row, "receipts"),
                row.getInt("received"),
                row.getInt("receivers"),
                SqlValues.dateOrNull(row, "agreement_to"),
                SqlValues.dateOrNull(row, "last_month"),
                row.getBigDecimal("closing"),
                SqlValues.dateOrNull(row, "closed_on"),
                row.getString("note"),
                row.getString("void_reason"));
    }

    private static String words(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
