package org.anxin.persistence.wageaccount.silence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.shared.list.ListPage;
import org.anxin.domain.shared.list.ListQuery;
import org.anxin.domain.wageaccount.alert.AlertKind;
import org.anxin.domain.wageaccount.silence.BankSilence;
import org.anxin.domain.wageaccount.silence.NoticeBulletin;
import org.anxin.domain.wageaccount.silence.NoticeBulletin.Money;
import org.anxin.domain.wageaccount.silence.NoticeBulletin.Shortage;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.anxin.domain.wageaccount.silence.NoticeSilence;
import org.anxin.domain.wageaccount.silence.NoticeStanding;
import org.anxin.domain.wageaccount.silence.SilenceLine;
import org.anxin.persistence.shared.SqlValues;
import org.anxin.persistence.shared.list.KeysetList;
import org.anxin.persistence.shared.list.ScopeSql;
import org.anxin.persistence.wageaccount.AccountKeepers;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SqlNoticeSilence implements NoticeSilence {

    /** A corrected notice replaces an earlier one: the first confirmation counts, as with the measures' reports. */
    private static final String DAYS_LATE = """
            greatest(CASE WHEN n.id IS NOT NULL
                THEN (SELECT min(CAST(f.confirmed_at AT TIME ZONE 'Asia/Shanghai' AS date)) FROM bank_monthly_notice f
                       WHERE f.account_id = a.id AND f.month = :_month AND f.state IN ('CONFIRMED', 'REPLACED'))
                ELSE CAST(:_today AS date) END - CAST(:_due AS date), 0)""";

    private static final String STANDING = """
            (CASE WHEN n.id IS NOT NULL THEN 'CONFIRMED'
                  WHEN EXISTS (SELECT 1 FROM bank_monthly_notice w WHERE w.account_id = a.id AND w.month = :_month AND w.state = 'PREPARED')
                  THEN 'PREPARED' ELSE 'SILENT' END)""";

    private static final String NUMBER = AccountKeepers.number(":_end");

    private static final String FIXED_ORDER =
            "to_char(b.sort_order, 'FM000000') || b.code || to_char(a.opened_on, 'YYYYMMDD') || " + NUMBER;

    private static final String PROJECTS = """
            (SELECT string_agg(p.name, '、' ORDER BY p.code) FROM wage_account_project ap JOIN project p ON p.id = ap.project_id
              WHERE ap.account_id = a.id AND p.voided_at IS NULL)""";

    /** The bank at the month's end owes the notice, whoever keeps the account since. */
    private static final String FROM = """
            dedicated_wage_account a
            JOIN unit b ON b.code = %s
            JOIN enterprise h ON h.id = a.holder_id
            LEFT JOIN bank_monthly_notice n ON n.account_id = a.id AND n.month = :_month AND n.state = 'CONFIRMED'""".formatted(AccountKeepers.bank(":_end"));

    private static final String OWES =
            "a.voided_at IS NULL AND a.opened_on <= :_end AND (a.closed_on IS NULL OR a.closed_on >= :_month)";

    private static final KeysetList<SilenceLine> LIST = KeysetList.of(
                    """
                    a.id, b.code AS bank_code, b.short_name AS bank_name, %s AS account_no, a.account_name, h.name AS holder_name,
                    %s AS project_name,
                    (SELECT string_agg(DISTINCT u.short_name, '、') FROM wage_account_project ap JOIN project p ON p.id = ap.project_id
                       JOIN unit u ON u.code = p.authority_code WHERE ap.account_id = a.id AND p.voided_at IS NULL) AS authority_name,
                    (SELECT string_agg(DISTINCT u.short_name, '、') FROM wage_account_project ap JOIN project p ON p.id = ap.project_id
                       JOIN unit u ON u.code = p.township_code WHERE ap.account_id = a.id AND p.voided_at IS NULL) AS township_name,
                    %s AS standing, CAST(:_due AS date) AS due_on,
                    (SELECT min(f.confirmed_at) FROM bank_monthly_notice f WHERE n.id IS NOT NULL AND f.account_id = a.id
                        AND f.month = :_month AND f.state IN ('CONFIRMED', 'REPLACED')) AS reported_at,
                    %s AS days_late, n.labor_cost_in + n.other_in AS money_in, n.payout_amount, n.payout_people, n.closing""".formatted(NUMBER, PROJECTS, STANDING, DAYS_LATE), FROM, "a.id", "uuid", SqlNoticeSilence::line)
            .where(OWES)
            .search("q", NUMBER + " || ' ' || a.account_name || ' ' || h.name || ' ' || coalesce(" + PROJECTS + ", '')")
            .filter("bank", "b.code = :bank", value -> value)
            .filter(
                    "standing",
                    "CASE :standing WHEN 'LATE' THEN " + DAYS_LATE + " > 0 ELSE " + STANDING + " = :standing END",
                    value -> value)
            .filter("authority", inProject("authority_code", "authority"), value -> value)
            .filter("township", inProject("township_code", "township"), value -> value)
            .sort("bank", FIXED_ORDER, "text")
            .sort("late", DAYS_LATE, "integer")
            .sortedBy("bank", false);

    private static final ScopeSql.Columns UNITS = ScopeSql.Columns.anyUnit("""
            SELECT b.path UNION ALL SELECT pu.path FROM wage_account_project sap
              JOIN project_unit pu ON pu.project_id = sap.project_id WHERE sap.account_id = a.id""");

    private final NamedParameterJdbcTemplate jdbc;

    SqlNoticeSilence(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static String inProject(String column, String value) {
        return "EXISTS (SELECT 1 FROM wage_account_project fap JOIN project fp ON fp.id = fap.project_id"
                + " WHERE fap.account_id = a.id AND fp." + column + " = :" + value + ")";
    }

    @Override
    public ListPage<SilenceLine> page(ListQuery query, NoticeMonth month, Scope scope) {
        return LIST.page(jdbc, query, within(month, scope));
    }

    @Override
    public void forEach(ListQuery query, NoticeMonth month, Scope scope, Consumer<SilenceLine> line) {
        LIST.forEach(jdbc, query, within(month, scope), line);
    }

    @Override
    public List<BankSilence> banks(NoticeMonth month, Scope scope) {
        var within = within(month, scope);
        return jdbc.query(
                """
                SELECT bank_code, bank_name, count(*) AS owed,
                       count(*) FILTER (WHERE standing = 'CONFIRMED') AS confirmed,
                       count(*) FILTER (WHERE standing = 'CONFIRMED' AND days_late = 0) AS in_time,
                       count(*) FILTER (WHERE standing = 'PREPARED') AS prepared,
                       count(*) FILTER (WHERE standing = 'SILENT') AS silent
                  FROM (SELECT b.code AS bank_code, b.short_name AS bank_name, b.sort_order, %s AS standing, %s AS days_late
                          FROM %s WHERE %s%s) owing
                 GROUP BY bank_code, bank_name, sort_order ORDER BY sort_order, bank_code""".formatted(STANDING, DAYS_LATE, FROM, OWES, and(within)),
                within.parameters(),
                (row, n) -> new BankSilence(
                        row.getString("bank_code"),
                        row.getString("bank_name"),
                        row.getInt("owed"),
                        row.getInt("confirmed"),
                        row.getInt("in_time"),
                        row.getInt("prepared"),
                        row.getInt("silent")));
    }

    @Override
    public NoticeBulletin bulletin(NoticeMonth month) {
        var everywhere = new Scope.District();
        var silent = new java.util.ArrayList<SilenceLine>();
        forEach(ListQuery.everything(), month, everywhere, line -> {
            if (line.standing() != NoticeStanding.CONFIRMED) {
                silent.add(line);
            }
        });
        return new NoticeBulletin(
                month, banks(month, everywhere), silent, money(month), alerts(month), shortages(month));
    }

    /** Over the accounts that owe a notice, so that the sums belong to the accounts counted beside them. */
    private Money money(NoticeMonth month) {
        return jdbc.query(
                        """
                        SELECT coalesce(sum(n.labor_cost_in), 0) AS labor_cost, coalesce(sum(n.other_in), 0) AS other_in,
                               coalesce(sum(n.payout_amount), 0) AS paid_out, coalesce(sum(n.payout_people), 0) AS people,
                               coalesce(sum(n.other_out), 0) AS other_out, coalesce(sum(n.closing), 0) AS closing
                          FROM %s WHERE n.id IS NOT NULL AND %s""".formatted(FROM, OWES),
                        parameters(month),
                        (row, n) -> new Money(
                                row.getBigDecimal("labor_cost"),
                                row.getBigDecimal("other_in"),
                                row.getBigDecimal("paid_out"),
                                row.getLong("people"),
                                row.getBigDecimal("other_out"),
                                row.getBigDecimal("closing")))
                .getFirst();
    }

    private Map<AlertKind, Integer> alerts(NoticeMonth month) {
        var counts = new EnumMap<AlertKind, Integer>(AlertKind.class);
        jdbc.query("""
                SELECT kind, count(*) AS n FROM account_alert
                 WHERE happened_on BETWEEN :_month AND :_end AND state <> 'VOIDED' GROUP BY kind""", parameters(month), (RowCallbackHandler)
                row -> counts.put(AlertKind.valueOf(row.getString("kind")), row.getInt("n")));
        return counts;
    }

    private List<Shortage> shortages(NoticeMonth month) {
        return jdbc.query(
                """
                SELECT b.short_name AS bank_name, p.name AS project_name, x.happened_on, x.amount
                  FROM account_alert x JOIN unit b ON b.code = x.bank_code JOIN project p ON p.id = x.project_id
                 WHERE x.kind = 'SHORTAGE' AND x.state <> 'VOIDED' AND x.happened_on BETWEEN :_month AND :_end
                 ORDER BY b.sort_order, b.code, x.happened_on, x.id""",
                parameters(month),
                (row, n) -> new Shortage(
                        row.getString("bank_name"),
                        row.getString("project_name"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getBigDecimal("amount")));
    }

    private static String and(ScopeSql.Condition condition) {
        return condition.sql().isEmpty() ? "" : " AND " + condition.sql();
    }

    private static ScopeSql.Condition within(NoticeMonth month, Scope scope) {
        var scoped = ScopeSql.of(scope, UNITS);
        var parameters = parameters(month);
        parameters.putAll(scoped.parameters());
        return new ScopeSql.Condition(scoped.sql(), parameters);
    }

    private static Map<String, Object> parameters(NoticeMonth month) {
        var parameters = new HashMap<String, Object>();
        parameters.put("_month", month.begins());
        parameters.put("_end", month.ends());
        parameters.put("_due", month.dueOn());
        parameters.put("_today", month.today());
        return parameters;
    }

    private static SilenceLine line(ResultSet row, int n) throws SQLException {
        return new SilenceLine(
                row.getObject("id", UUID.class),
                row.getString("bank_code"),
                row.getString("bank_name"),
                row.getString("account_no"),
                row.getString("account_name"),
                row.getString("holder_name"),
                Objects.requireNonNullElse(row.getString("project_name"), ""),
                Objects.requireNonNullElse(row.getString("authority_name"), ""),
                Objects.requireNonNullElse(row.getString("township_name"), ""),
                NoticeStanding.valueOf(row.getString("standing")),
                row.getObject("due_on", LocalDate.class),
                SqlValues.instantOrNull(row, "reported_at"),
                row.getInt("days_late"),
                row.getBigDecimal("money_in"),
                row.getBigDecimal("payout_amount"),
                row.getObject("payout_people", Integer.class),
                row.getBigDecimal("closing"));
    }
}
