package org.anxin.persistence.warning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.anxin.domain.warning.ProjectFacts;
import org.anxin.domain.warning.ProjectMonthFacts;
import org.anxin.domain.warning.ScanSpan;
import org.anxin.domain.warning.WarningThresholds;
import org.anxin.persistence.shared.SqlNames;
import org.anxin.persistence.shared.SqlValues;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All facts of a scan by one statement, one row for each project and month, read by a cursor. What is rare (transfers,
 * shared cards, what the lines of a shared account say) is picked out in the database and comes along as JSON; lines of
 * wages never leave it. Few cards are several people's, so each is looked up by itself and not by a join of all lines.
 */
@Repository
class SqlProjectFacts implements ProjectFacts {

    private static final int CURSOR_ROWS = 500;

    /** How far back months in a row without a payout are counted. */
    private static final int MONTHS_BACK = 24;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ProjectMonthFacts.AccountMonth>> ACCOUNTS = new TypeReference<>() {};
    private static final TypeReference<List<ProjectMonthFacts.Cycle>> CYCLES = new TypeReference<>() {};
    private static final TypeReference<List<ProjectMonthFacts.Agreement>> AGREEMENTS = new TypeReference<>() {};

    /** The same rule as the settlement of labor cost, see V0069. */
    private static final String LINE_PROJECT =
            "anxin_line_project(t.account_id, t.counterparty_account, concat_ws(' ', t.counterparty_name, t.summary))";

    private static final String FACTS = """
            WITH span AS (
                SELECT m::date AS month, (m + interval '1 month - 1 day')::date AS last_day, m::date = CAST(:to AS date) AS latest
                  FROM generate_series(CAST(:from AS date), CAST(:to AS date), interval '1 month') AS m),
            scanned AS MATERIALIZED (
                SELECT p.id, p.name, p.state, p.started_on, p.completed_on
                  FROM project p WHERE p.voided_at IS NULL AND (:all OR p.id = ANY (CAST(:projects AS uuid[])))),
            shared AS MATERIALIZED (
                SELECT ap.account_id, (array_agg(p.id ORDER BY p.voided_at IS NOT NULL, p.id))[1] AS bearer,
                       json_agg(p.name ORDER BY p.voided_at IS NOT NULL, p.id) AS names
                  FROM wage_account_project ap
                  JOIN project p ON p.id = ap.project_id
                 WHERE ap.account_id IN (SELECT o.account_id FROM wage_account_project o WHERE o.project_id IN (SELECT id FROM scanned))
                 GROUP BY ap.account_id
                HAVING count(*) > 1),
            held AS MATERIALIZED (
                SELECT ap.project_id, a.id, a.account_no, a.opened_on, a.closed_on, a.agreement_to,
                       json_build_object('id', a.id, 'accountNo', a.account_no, 'sharing', CASE WHEN s.account_id IS NOT NULL THEN
                           json_build_object('bearer', s.bearer, 'names', s.names, 'subLedgerNo', ap.sub_ledger_no) END) AS account
                  FROM scanned p
                  JOIN wage_account_project ap ON ap.project_id = p.id
                  JOIN dedicated_wage_account a ON a.id = ap.account_id
                  LEFT JOIN shared s ON s.account_id = a.id
                 WHERE a.voided_at IS NULL),
            notice AS MATERIALIZED (
                SELECT n.id, n.account_id, n.month, n.closing, n.payout_amount
                  FROM bank_monthly_notice n
                 WHERE n.state = 'CONFIRMED' AND n.month BETWEEN :from AND :to AND n.account_id IN (SELECT id FROM held)),
            looked_at AS (
                SELECT id FROM scanned
                UNION
                SELECT ap.project_id FROM shared s JOIN wage_account_project ap ON ap.account_id = s.account_id),
            firm AS (SELECT DISTINCT %1$s AS name FROM enterprise e WHERE e.voided_at IS NULL),
            party AS (
                SELECT pp.project_id, %1$s AS name FROM project_party pp JOIN enterprise e ON e.id = pp.enterprise_id
                 WHERE pp.voided_at IS NULL AND pp.project_id IN (SELECT id FROM looked_at)
                UNION
                SELECT pp.project_id, %2$s FROM project_party pp
                 WHERE pp.voided_at IS NULL AND pp.person_name IS NOT NULL AND pp.project_id IN (SELECT id FROM looked_at)),
            party_of_any AS (
                SELECT DISTINCT ap.account_id, y.name
                  FROM shared s JOIN wage_account_project ap ON ap.account_id = s.account_id JOIN party y ON y.project_id = ap.project_id),
            moved AS MATERIALIZED (
                SELECT n.id AS notice_id, n.account_id, t.month, t.line_no, t.occurred_on, t.serial_no, t.amount, t.summary,
                       t.counterparty_name, %3$s AS called, %4$s AS project_id,
                       EXISTS (SELECT 1 FROM payout_line l
                                WHERE l.month = t.month AND l.notice_id = t.notice_id AND l.payee_name = btrim(t.counterparty_name)) AS payee
                  FROM notice n
                  JOIN account_transaction t ON t.month = n.month AND t.account_id = n.account_id AND t.notice_id = n.id
                 WHERE t.kind = 'TRANSFER_OUT' AND t.month BETWEEN :from AND :to),
            outside AS (
                SELECT h.project_id, t.notice_id,
                       json_agg(json_build_object('on', t.occurred_on, 'serialNo', t.serial_no, 'amount', t.amount,
                           'counterparty', t.counterparty_name, 'summary', t.summary, 'named', t.project_id IS NOT NULL,
                           'enterprise', f.name IS NOT NULL, 'party', coalesce(y.name, z.name) IS NOT NULL, 'payee', t.payee)
                           ORDER BY t.line_no) AS transfers
                  FROM moved t
                  JOIN held h ON h.id = t.account_id AND h.project_id = coalesce(t.project_id, h.project_id)
                  LEFT JOIN firm f ON f.name = t.called
                  LEFT JOIN party y ON y.project_id = h.project_id AND y.name = t.called
                  LEFT JOIN party_of_any z ON z.account_id = t.account_id AND z.name = t.called AND t.project_id IS NULL
                 GROUP BY h.project_id, t.notice_id),
            several AS MATERIALIZED (
                SELECT l.notice_id, l.month, l.card_index
                  FROM payout_line l
                 WHERE l.month BETWEEN :from AND :to AND l.result = 'PAID' AND l.notice_id IN (SELECT id FROM notice)
                 GROUP BY l.notice_id, l.month, l.card_index
                HAVING min(l.payee_name) <> max(l.payee_name)),
            card AS (
                SELECT s.notice_id, s.card_index, of_card.names, of_card.lines, of_card.amount
                  FROM several s
                 CROSS JOIN LATERAL (
                    SELECT array_agg(DISTINCT l.payee_name) AS names, count(*) AS lines, sum(l.amount) AS amount
                      FROM payout_line l
                     WHERE l.card_index = s.card_index AND l.month = s.month AND l.notice_id = s.notice_id AND l.result = 'PAID') of_card
                 WHERE cardinality(of_card.names) >= :persons),
            cards AS (
                SELECT c.notice_id, json_agg(json_build_object('cardIndex', c.card_index, 'names', c.names, 'lines', c.lines,
                           'amount', c.amount) ORDER BY c.card_index) AS cards
                  FROM card c GROUP BY c.notice_id),
            shared_month AS MATERIALIZED (
                SELECT n.id, n.account_id, n.month, n.closing, n.payout_amount
                  FROM shared s
                  JOIN bank_monthly_notice n ON n.account_id = s.account_id AND n.state = 'CONFIRMED'),
            named AS MATERIALIZED (
                SELECT t.account_id, t.month, %4$s AS project_id, sum(CASE t.direction WHEN 'IN' THEN t.amount ELSE -t.amount END) AS moved,
                       coalesce(sum(t.amount) FILTER (WHERE t.kind = 'PAYOUT'), 0) AS payout,
                       coalesce(sum(t.amount) FILTER (WHERE t.kind NOT IN ('INTEREST', 'FEE')), 0) AS not_the_banks
                  FROM shared_month m
                  JOIN account_transaction t ON t.account_id = m.account_id AND t.month = m.month AND t.notice_id = m.id
                 GROUP BY 1, 2, 3),
            of_all AS (
                SELECT x.account_id, x.month, sum(x.moved) AS moved, coalesce(sum(x.payout) FILTER (WHERE x.project_id IS NOT NULL), 0) AS payout,
                       coalesce(sum(x.not_the_banks) FILTER (WHERE x.project_id IS NULL), 0) AS unnamed
                  FROM named x GROUP BY x.account_id, x.month),
            part AS MATERIALIZED (
                SELECT ap.project_id, m.account_id, m.month, m.payout_amount - coalesce(a.payout, 0) AS unnamed_payout,
                       CASE WHEN coalesce(a.payout, 0) = 0 THEN m.payout_amount ELSE coalesce(x.payout, 0) END AS paid,
                       sum(coalesce(x.moved, 0)) OVER upto AS balance, sum(coalesce(a.unnamed, 0)) OVER upto AS unnamed,
                       m.closing - sum(coalesce(a.moved, 0)) OVER upto AS before
                  FROM shared_month m
                  JOIN wage_account_project ap ON ap.account_id = m.account_id
                  LEFT JOIN of_all a ON a.account_id = m.account_id AND a.month = m.month
                  LEFT JOIN named x ON x.account_id = m.account_id AND x.month = m.month AND x.project_id = ap.project_id
                WINDOW upto AS (PARTITION BY ap.project_id, m.account_id ORDER BY m.month)),
            account_month AS (
                SELECT h.project_id, s.month,
                       json_agg(json_build_object('account', h.account, 'notice', CASE WHEN n.id IS NOT NULL THEN
                           json_build_object('closing', n.closing, 'payoutAmount', n.payout_amount, 'paid', coalesce(p.paid, n.payout_amount),
                               'part', CASE WHEN p.account_id IS NOT NULL THEN json_build_object('unnamedPayout', p.unnamed_payout,
                                   'balance', p.balance, 'unnamed', p.unnamed, 'before', p.before) END,
                               'transfers', coalesce(o.transfers, '[]'), 'cards', coalesce(c.cards, '[]')) END)
                           ORDER BY h.account_no) AS accounts
                  FROM held h
                  JOIN span s ON h.opened_on <= s.last_day AND (h.closed_on IS NULL OR h.closed_on >= s.month)
                  LEFT JOIN notice n ON n.account_id = h.id AND n.month = s.month
                  LEFT JOIN outside o ON o.notice_id = n.id AND o.project_id = h.project_id
                  LEFT JOIN cards c ON c.notice_id = n.id
                  LEFT JOIN part p ON p.account_id = n.account_id AND p.month = n.month AND p.project_id = h.project_id
                 GROUP BY h.project_id, s.month),
            paid AS (
                SELECT h.project_id, n.month, sum(coalesce(p.paid, n.payout_amount)) AS amount
                  FROM held h
                  JOIN bank_monthly_notice n ON n.account_id = h.id AND n.state = 'CONFIRMED'
                  LEFT JOIN part p ON p.account_id = n.account_id AND p.month = n.month AND p.project_id = h.project_id
                 WHERE n.month BETWEEN CAST(:from AS date) - make_interval(months => :back) AND :to
                 GROUP BY h.project_id, n.month),
            streak AS (
                SELECT q.project_id, q.month, count(*) FILTER (WHERE q.amount = 0)
                           OVER (PARTITION BY q.project_id, q.payouts ORDER BY q.month) AS months
                  FROM (SELECT d.*, count(*) FILTER (WHERE d.amount > 0) OVER (PARTITION BY d.project_id ORDER BY d.month) AS payouts
                          FROM paid d) q),
            cycle AS (
                SELECT p.id AS project_id, of_project.cycles
                  FROM scanned p
                 CROSS JOIN LATERAL (
                    SELECT json_agg(json_build_object('from', f.cycle_from, 'to', f.cycle_to, 'amount', f.amount, 'ratio', f.ratio,
                               'expected', f.expected_labor_cost, 'received', f.received, 'filledBy', f.filled_by, 'dueOn', f.due_on,
                               'lowRatio', f.low_ratio_state, 'known', f.known) ORDER BY f.cycle_from) AS cycles
                      FROM labor_cost_settlement f WHERE f.voided_at IS NULL AND f.project_id = p.id) of_project),
            agreement AS (
                SELECT h.project_id, json_agg(json_build_object('account', h.account, 'endsOn', h.agreement_to)
                           ORDER BY h.account_no) AS agreements
                  FROM held h WHERE h.agreement_to IS NOT NULL AND h.closed_on IS NULL GROUP BY h.project_id),
            guarantee AS (
                SELECT g.project_id, max(g.valid_to) AS valid_to FROM payment_guarantee g
                 WHERE g.voided_at IS NULL AND g.project_id IN (SELECT id FROM scanned) GROUP BY g.project_id)
            SELECT p.id, p.name, s.month, s.latest, p.state IN ('UNDER_CONSTRUCTION', 'SUSPENDED') AS active, p.started_on,
                   coalesce(p.started_on < s.month, false) AND (p.completed_on IS NULL OR p.completed_on > s.last_day)
                       AND then_and_after.building AS built,
                   EXISTS (SELECT 1 FROM held h WHERE h.project_id = p.id) AS has_account,
                   coalesce(k.months, 0) AS months_without_payout, coalesce(a.accounts, '[]')::text AS accounts,
                   coalesce(c.cycles, '[]')::text AS cycles, coalesce(g.agreements, '[]')::text AS agreements, e.valid_to AS guarantee_to
              FROM scanned p
             CROSS JOIN span s
             CROSS JOIN LATERAL (
                SELECT coalesce(bool_and(coalesce(state.state, 'UNDER_CONSTRUCTION') = 'UNDER_CONSTRUCTION'),
                                p.state NOT IN ('PREPARING', 'APPROVED', 'SUSPENDED')) AS building
                  FROM (VALUES (s.month), (s.last_day)) AS day (on_day)
                  LEFT JOIN LATERAL (SELECT x.state FROM project_state_change x
                                      WHERE x.project_id = p.id AND x.on_day <= day.on_day ORDER BY x.seq DESC LIMIT 1) state ON true
                 WHERE EXISTS (SELECT 1 FROM project_state_change x WHERE x.project_id = p.id)) then_and_after
              LEFT JOIN account_month a ON a.project_id = p.id AND a.month = s.month
              LEFT JOIN streak k ON k.project_id = p.id AND k.month = s.month
              LEFT JOIN cycle c ON c.project_id = p.id AND s.latest
              LEFT JOIN agreement g ON g.project_id = p.id AND s.latest
              LEFT JOIN guarantee e ON e.project_id = p.id AND s.latest""".formatted(
                    SqlNames.alike("e.name"),
                    SqlNames.alike("pp.person_name"),
                    SqlNames.alike("t.counterparty_name"),
                    LINE_PROJECT);

    private final DataSource database;

    SqlProjectFacts(DataSource database) {
        this.database = database;
    }

    @Override
    public void forEach(ScanSpan span, WarningThresholds limits, LocalDate today, Consumer<ProjectMonthFacts> facts) {
        var jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(CURSOR_ROWS);
        new NamedParameterJdbcTemplate(jdbc)
                .query(
                        FACTS,
                        Map.of(
                                "from", span.from().atDay(1),
                                "to", span.to().atDay(1),
                                "all", span.projects() == null,
                                "projects", ids(span),
                                "persons", limits.sharedCardPersons(),
                                "back", MONTHS_BACK),
                        (RowCallbackHandler) row -> facts.accept(facts(row)));
    }

    static String[] ids(ScanSpan span) {
        return span.projects() == null
                ? new String[0]
                : span.projects().stream().map(UUID::toString).toArray(String[]::new);
    }

    private static ProjectMonthFacts facts(ResultSet row) throws SQLException {
        return new ProjectMonthFacts(
                row.getObject("id", UUID.class),
                row.getString("name"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getBoolean("latest"),
                row.getBoolean("active"),
                row.getBoolean("built"),
                SqlValues.dateOrNull(row, "started_on"),
                row.getBoolean("has_account"),
                row.getInt("months_without_payout"),
                JSON.readValue(row.getString("accounts"), ACCOUNTS),
                JSON.readValue(row.getString("cycles"), CYCLES),
                JSON.readValue(row.getString("agreements"), AGREEMENTS),
                SqlValues.dateOrNull(row, "guarantee_to"));
    }
}
