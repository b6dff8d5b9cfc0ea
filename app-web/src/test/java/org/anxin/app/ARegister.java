package org.anxin.app;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anxin.domain.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enterprises, projects, accounts and notices for tests of what builds on them, written as rows: {@code register.project("示例小区",
 * "HOUSING", "341504104")}. Each call makes new ones, as all tests share one database.
 */
@Component
public class ARegister {

    public static final String HOUSING_BUREAU = "341504-ZJ";
    public static final String TRANSPORT_BUREAU = "341504-JT";
    public static final String YAOLI = "341504104";
    public static final String SANYUAN = "341504102";
    public static final String ICBC = "341504-ICBC";
    public static final String ABC = "341504-ABC";

    private static final int LABOR_COST_LINE = 900;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String CODES = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private final JdbcClient jdbc;
    private final Clock clock;

    ARegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A credit code that no other call gives. */
    public static String creditCode() {
        var body = "91341504TT%07d".formatted(COUNT.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += CODES.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        return body + CODES.charAt((31 - sum % 31) % 31);
    }

    public UUID enterprise(String name) {
        var id = id();
        jdbc.sql("""
                        INSERT INTO enterprise (id, credit_code, name, kind, township_code, unit_code, recorded_by, recorded_at, version)
                        VALUES (:id, :code, :name, 'CONSTRUCTION', :township, '341504-RS', 'test', now(), 0)""")
                .param("id", id)
                .param("code", creditCode())
                .param("name", name)
                .param("township", YAOLI)
                .update();
        return id;
    }

    /** Under construction since half a year, with owner and general contractor. */
    public UUID project(String name, String sector, String townshipCode) {
        var id = id();
        var started = LocalDate.now(clock).minusMonths(6).withDayOfMonth(1);
        jdbc.sql("""
                        INSERT INTO project (id, code, name, category, sector, authority_code, township_code, investment, contract_price,
                            total_cost, contract_signed_on, started_on, state, permit_kind, permit_no, permit_on, settlement_months,
                            wage_pay_day, labor_cost_method, labor_cost_ratio, officer_name, unit_code, recorded_by, recorded_at, version)
                        VALUES (:id, :code, :name, '01', :sector, (SELECT code FROM unit WHERE sector = :sector), :township, 'GOVERNMENT',
                            10000000, 12000000, :started, :started, 'UNDER_CONSTRUCTION', 'CONSTRUCTION_PERMIT', :code, :started, 1,
                            15, 'RATIO', 30, '专管员（示例）', (SELECT code FROM unit WHERE sector = :sector), 'test', now(), 0)""")
                .param("id", id)
                .param("code", "T-" + COUNT.incrementAndGet())
                .param("name", name)
                .param("sector", sector)
                .param("township", townshipCode)
                .param("started", started)
                .update();
        party(id, "OWNER", enterprise(name + "建设单位"));
        party(id, "GENERAL_CONTRACTOR", enterprise(name + "总包公司"));
        return id;
    }

    public UUID party(UUID project, String role, UUID enterprise) {
        var id = id();
        jdbc.sql("""
                        INSERT INTO project_party (id, project_id, role, enterprise_id, recorded_by, recorded_at, version)
                        VALUES (:id, :project, :role, :enterprise, 'test', now(), 0)""")
                .param("id", id)
                .param("project", project)
                .param("role", role)
                .param("enterprise", enterprise)
                .update();
        return id;
    }

    /** Registered, held by the project's general contractor. */
    public UUID account(UUID project, String bankCode) {
        var id = id();
        jdbc.sql("""
                        INSERT INTO dedicated_wage_account (id, bank_code, account_no, account_name, holder_id, opened_on, state, unit_code,
                            recorded_by, recorded_at, version)
                        SELECT :id, :bank, :number, e.name || p.name || '农民工工资专用账户', e.id, p.started_on, 'REGISTERED', :bank, 'test', now(), 0
                          FROM project p JOIN project_party pp ON pp.project_id = p.id AND pp.role = 'GENERAL_CONTRACTOR'
                          JOIN enterprise e ON e.id = pp.enterprise_id
                         WHERE p.id = :project""")
                .param("id", id)
                .param("bank", bankCode)
                .param("number", "6222%012d".formatted(COUNT.incrementAndGet()))
                .param("project", project)
                .update();
        jdbc.sql("INSERT INTO wage_account_project (account_id, project_id) VALUES (:id, :project)")
                .param("id", id)
                .param("project", project)
                .update();
        return id;
    }

    /** The account serves another project too, each with its sub-ledger. */
    public void share(UUID account, UUID project, String subLedgerNo, UUID other, String otherSubLedgerNo) {
        jdbc.sql(
                        "UPDATE wage_account_project SET sub_ledger_no = :sub WHERE account_id = :account AND project_id = :project")
                .param("sub", subLedgerNo)
                .param("account", account)
                .param("project", project)
                .update();
        jdbc.sql(
                        "INSERT INTO wage_account_project (account_id, project_id, sub_ledger_no) VALUES (:account, :other, :sub)")
                .param("account", account)
                .param("other", other)
                .param("sub", otherSubLedgerNo)
                .update();
    }

    public String accountNo(UUID account) {
        return jdbc.sql("SELECT account_no FROM dedicated_wage_account WHERE id = :id")
                .param("id", account)
                .query(String.class)
                .single();
    }

    /** A month in which so much labor cost came in, so much was paid out to people, and nothing else happened. */
    public UUID confirmedNotice(UUID account, YearMonth month, String opening, String laborCost, String paid) {
        var id = id();
        jdbc.sql("""
                        INSERT INTO bank_monthly_notice (id, account_id, bank_code, month, state, opening, labor_cost_in, labor_cost_count,
                            payout_amount, payout_lines, payout_people, paid_to_people, closing, lowest_balance, prepared_by, prepared_at,
                            confirmed_by, confirmed_at, version)
                        SELECT :id, a.id, a.bank_code, :month, 'CONFIRMED', :opening, :cost, 1, :paid, 1, 1, :paid,
                            :opening + :cost - :paid, :opening, 'test', now(), 'test-fh', now(), 0
                          FROM dedicated_wage_account a WHERE a.id = :account""")
                .param("id", id)
                .param("account", account)
                .param("month", month.atDay(1))
                .param("opening", new BigDecimal(opening))
                .param("cost", new BigDecimal(laborCost))
                .param("paid", new BigDecimal(paid))
                .update();
        if (new BigDecimal(laborCost).signum() > 0) {
            transaction(id, LABOR_COST_LINE, "IN", "LABOR_COST", "建设单位", laborCost);
        }
        return id;
    }

    /** What the owner paid for a month's works, with the labor cost that had to follow. */
    public UUID progressPayment(UUID project, YearMonth cycle, String expected, LocalDate dueOn, String lowRatioState) {
        var id = id();
        jdbc.sql("""
                        INSERT INTO progress_payment (id, project_id, cycle_from, cycle_to, amount, paid_on, method, ratio,
                            expected_labor_cost, formula, due_on, low_ratio_state, unit_code, recorded_by, recorded_at, version)
                        VALUES (:id, :project, :from, :to, :expected * 5, :to, 'RATIO', 20, :expected, '测试', :due, :low, '341504-RS',
                            'test', now(), 0)""")
                .param("id", id)
                .param("project", project)
                .param("from", cycle.atDay(1))
                .param("to", cycle.atEndOfMonth())
                .param("expected", new BigDecimal(expected))
                .param("due", dueOn)
                .param("low", lowRatioState)
                .update();
        return id;
    }

    /** A line of a confirmed notice's statement by which money left the account for somebody. */
    public void transferOut(UUID notice, int line, String counterparty, String amount) {
        transaction(notice, line, "OUT", "TRANSFER_OUT", counterparty, amount);
    }

    public void transaction(UUID notice, int line, String direction, String kind, String counterparty, String amount) {
        jdbc.sql("""
                        INSERT INTO account_transaction (month, notice_id, line_no, account_id, occurred_on, serial_no, direction, kind, amount,
                            counterparty_name)
                        SELECT n.month, n.id, :line, n.account_id, n.month + 9, 'S' || :line, :direction, :kind, :amount, :counterparty
                          FROM bank_monthly_notice n WHERE n.id = :notice""")
                .param("notice", notice)
                .param("line", line)
                .param("direction", direction)
                .param("kind", kind)
                .param("counterparty", counterparty)
                .param("amount", new BigDecimal(amount))
                .update();
    }

    /** A person's wages in a confirmed notice's payout file. */
    public void payout(UUID notice, int line, String payee, String cardIndex, String amount) {
        jdbc.sql("""
                        INSERT INTO payout_line (month, notice_id, line_no, account_id, payee_name, card, card_index, amount, result)
                        SELECT n.month, n.id, :line, n.account_id, :payee, 'sealed', :card, :amount, 'PAID'
                          FROM bank_monthly_notice n WHERE n.id = :notice""")
                .param("notice", notice)
                .param("line", line)
                .param("payee", payee)
                .param("card", cardIndex)
                .param("amount", new BigDecimal(amount))
                .update();
    }

    private UUID id() {
        return Ids.next(clock.millis());
    }
}
