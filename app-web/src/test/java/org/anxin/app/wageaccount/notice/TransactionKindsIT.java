package org.anxin.app.wageaccount.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** What a line of a statement is, by its summary and by who is on the other side. */
@AnxinTest
class TransactionKindsIT {

    private static final String NAME = "示例归类小区";

    @Autowired
    MockMvc mvc;

    @Autowired
    Signed signed;

    @Autowired
    ARegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private BankDesk desk;
    private UUID project;
    private UUID account;
    private List<List<String>> statement;
    private BigDecimal balance;

    @BeforeEach
    void anAccountWithMoney() {
        desk = new BankDesk(mvc, signed, jdbc);
        project = register.project(NAME, "HOUSING", ARegister.YAOLI);
        account = register.account(project, ARegister.ICBC);
        statement = new ArrayList<>();
        balance = BigDecimal.ZERO;
    }

    @Test
    void moneyForAnEnterpriseIsNoWageAndNoFeeWhateverItsSummarySays() throws Exception {
        register.enterprise("归类劳务(安徽)中心");
        jdbc.update("""
                INSERT INTO project_party (id, project_id, role, person_name, recorded_by, recorded_at, version)
                VALUES (?, ?, 'LABOR_SUBCONTRACTOR', '钱包头', 'test', now(), 0)""", UUID.randomUUID(), project);
        in("某某公司", "往来");
        in(NAME + "建设单位", "进度款");
        out("", "代发工资");
        out("代发工资过渡户", "批量代发工资");
        out("赵一", "工资");
        out("中国工商银行股份有限公司叶集支行", "账户管理费");
        out("", "手续费");
        out("某某人民法院", "执行款");
        out(NAME + "总包公司", "10月工资");
        out("归类劳务（安徽）中心", "代发工资");
        out("钱包头", "工资");
        out("外地劳务有限公司", "工资款");
        out(NAME + "总包公司", "项目管理费");
        out("赵一", "管理费");

        desk.posted("gonghang", statement);

        assertThat(jdbc.queryForList(
                        "SELECT kind FROM account_transaction WHERE account_id = ? ORDER BY line_no",
                        String.class,
                        account))
                .containsExactly(
                        "OTHER_IN",
                        "LABOR_COST",
                        "PAYOUT",
                        "PAYOUT",
                        "PAYOUT",
                        "FEE",
                        "FEE",
                        "JUDICIAL",
                        "TRANSFER_OUT",
                        "TRANSFER_OUT",
                        "TRANSFER_OUT",
                        "TRANSFER_OUT",
                        "TRANSFER_OUT",
                        "TRANSFER_OUT");
    }

    @Test
    void aPersonsCardIsMaskedAndAnEnterprisesAccountIsNot() throws Exception {
        line("收入", "1000.00", "赵一", "6217000000000000001", "退回");
        line("收入", "1000.00", NAME + "建设单位", "34050164860800000123", "进度款");

        desk.posted("gonghang", statement);

        assertThat(desk.page("jiancha", desk.notice(account, "PREPARED") + "/statement")
                        .select("#statement-table")
                        .text())
                .contains("6217***********0001", "34050164860800000123")
                .doesNotContain("6217000000000000001");
    }

    private void in(String counterparty, String summary) {
        line("收入", "1000.00", counterparty, "", summary);
    }

    private void out(String counterparty, String summary) {
        line("支出", "10.00", counterparty, "", summary);
    }

    private void line(String direction, String amount, String counterparty, String number, String summary) {
        var yuan = new BigDecimal(amount);
        balance = balance.add(direction.equals("收入") ? yuan : yuan.negate());
        var month = YearMonth.now(clock).minusMonths(1);
        statement.add(List.of(
                register.accountNo(account),
                month + "-" + statement.size(),
                month.atDay(1 + statement.size()).toString(),
                direction,
                amount,
                balance.toPlainString(),
                counterparty,
                number,
                "",
                summary));
    }
}
