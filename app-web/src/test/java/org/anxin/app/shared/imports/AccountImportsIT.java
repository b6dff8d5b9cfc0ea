package org.anxin.app.shared.imports;

import static org.anxin.app.ARegister.YAOLI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A bureau brings its accounts and its progress payments in from tables. */
@AnxinTest
class AccountImportsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private ImportClerk clerk;
    private UUID project;
    private String code;
    private String holder;

    @BeforeEach
    void aBureausClerkAndItsProject() {
        clerk = new ImportClerk(mvc, signed, "zhujian");
        project = register.project("导入账户小区" + System.nanoTime(), "HOUSING", YAOLI);
        code = jdbc.sql("SELECT code FROM project WHERE id = :id")
                .param("id", project)
                .query(String.class)
                .single();
        holder = jdbc.sql("""
                        SELECT e.credit_code FROM project_party pp JOIN enterprise e ON e.id = pp.enterprise_id
                         WHERE pp.project_id = :id AND pp.role = 'GENERAL_CONTRACTOR'""").param("id", project).query(String.class).single();
    }

    @Test
    void accountsComeInWithTheirPapersSentAndWrongRowsAreNamed() throws Exception {
        var number = "6217" + System.nanoTime();
        var file = clerk.filledTemplate(
                "wage-accounts",
                List.of(
                        row(number, "工行叶集支行", "102376000001", holder, code),
                        row(number + "1", "没有的银行", "", holder, code),
                        row(number + "2", "农行叶集支行", "1023", holder, code),
                        row(number + "3", "农行叶集支行", "", holder, "NONE-1")));
        var address = clerk.checked("wage-accounts", "专户.xlsx", file);

        assertThat(clerk.page(address).text())
                .contains("选择开户银行")
                .contains("联行号是 12 位数字")
                .contains("没有编码为“NONE-1”的项目");
        clerk.confirmed(address, "VALID_ROWS_ONLY");

        assertThat(jdbc.sql("""
                        SELECT a.state || ' ' || count(r.id) FROM dedicated_wage_account a
                          JOIN wage_account_registration r ON r.account_id = a.id
                         WHERE a.account_no = :number AND a.import_run_id IS NOT NULL GROUP BY a.state""").param("number", number).query(String.class).single())
                .isEqualTo("UNREGISTERED 2");
    }

    @Test
    void paymentsComeInWithTheirLaborCostComputed() throws Exception {
        var first = LocalDate.now(clock).minusMonths(2).withDayOfMonth(1);
        var last = first.plusMonths(1).minusDays(1);
        var file = clerk.filledTemplate(
                "progress-payments",
                List.of(
                        List.of(code, first.toString(), last.toString(), "1000000", "", "", ""),
                        List.of(code, last.toString(), first.toString(), "1000", "", "", ""),
                        List.of(
                                code,
                                last.minusDays(3).toString(),
                                last.plusDays(9).toString(),
                                "1000",
                                "",
                                "",
                                "")));
        var address = clerk.checked("progress-payments", "拨付.xlsx", file);

        assertThat(clerk.page(address).text()).contains("结算周期止不能早于周期起", "与本文件中同一项目的周期 " + first + " 至 " + last + " 重叠");
        clerk.confirmed(address, "VALID_ROWS_ONLY");

        assertThat(jdbc.sql("""
                        SELECT f.expected_labor_cost::text FROM progress_payment f JOIN labor_cost_standing s ON s.payment_id = f.id
                         WHERE f.project_id = :id AND s.shortfall = f.expected_labor_cost""").param("id", project).query(String.class).single())
                .isEqualTo("300000.00");
    }

    private static List<String> row(String number, String bank, String cnaps, String holder, String project) {
        return List.of(number, "示例户名", bank, cnaps, holder, project, "2026-06-01", "", "", "");
    }
}
