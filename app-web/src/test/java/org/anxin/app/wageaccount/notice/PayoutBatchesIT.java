package org.anxin.app.wageaccount.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.shared.imports.ImportClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Wages of one month go out in several batches, each with a file of its own. */
@AnxinTest
class PayoutBatchesIT {

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

    private ImportClerk clerk;
    private UUID account;
    private BankMonth month;

    @BeforeEach
    void anAccountWithItsStatement() throws Exception {
        clerk = new ImportClerk(mvc, signed, "gonghang");
        account = register.account(
                register.project("示例批次项目" + UUID.randomUUID().toString().substring(0, 6), "HOUSING", ARegister.YAOLI),
                ARegister.ICBC);
        month = new BankMonth(register.accountNo(account), YearMonth.now(clock).minusMonths(2));
        clerk.posted("bank-statement", "流水.csv", BankMonth.csv(BankMonth.HEAD, month.statement()));
    }

    @Test
    void eachFileAddsItsBatchAndTogetherTheyAgreeWithTheStatement() throws Exception {
        payouts("一批.csv", "A01", month.payouts().subList(0, 1));
        var half = clerk.page(notice());
        assertThat(half.select("#sums-table").text()).contains("代发差额 100,000.00");

        payouts("二批.csv", "A02", month.payouts().subList(1, 4));

        var whole = clerk.page(notice());
        assertThat(whole.select("#sums-table").text()).contains("代发差额 0.00", "明细共 4 笔");
        assertThat(whole.select("#batches-table tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("A01").contains("200,000.00"),
                        second -> assertThat(second).startsWith("A02").contains("93,500.00"));
        assertThat(whole.select("#originals").text()).contains("流水.csv", "一批.csv", "二批.csv");
    }

    @Test
    void aBatchThatWaitsIsNotTakenTwice() throws Exception {
        payouts("一批.csv", "A01", month.payouts().subList(0, 1));

        var again = clerk.page(clerk.checked("bank-payout", "又一批.csv", file("A01", month.payouts())));

        assertThat(again.select("#errors-table tbody tr")).hasSize(4);
        assertThat(again.select("#errors-table").text()).contains("批次 A01", "先在专户月报里移除这一批");
    }

    @Test
    void aFileWithoutBatchNumbersIsTakenOnce() throws Exception {
        payouts("一批.csv", "", month.payouts().subList(0, 1));

        var again = clerk.page(
                clerk.checked("bank-payout", "二批.csv", file("", month.payouts().subList(1, 4))));

        assertThat(again.select("#errors-table").text()).contains("分几个文件的，请在文件里写批次号");
    }

    @Test
    void aBatchTakenOutOfThePreparedNoticeMayComeAgain() throws Exception {
        payouts("一批.csv", "A01", month.payouts().subList(0, 1));
        payouts("错传.csv", "A09", month.payouts().subList(1, 2));

        remove("A09");

        assertThat(clerk.page(notice()).select("#batches-table tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("A01");
        payouts("错传.csv", "A09", month.payouts().subList(1, 2));
        assertThat(clerk.page(notice()).select("#batches-table tbody tr")).hasSize(2);
        remove("A01");
        remove("A09");
        assertThat(clerk.page(notice()).text()).contains("还没有上传本月代发明细");
    }

    @Test
    void aCorrectionReplacesTheSameBatchAndKeepsTheOthers() throws Exception {
        payouts("一批.csv", "A01", month.payouts().subList(0, 1));
        payouts("二批.csv", "A02", month.payouts().subList(1, 4));
        var confirmed = notice();
        confirm(confirmed);
        var renamed = new ArrayList<>(month.payouts().get(0));
        renamed.set(5, "张三更名（示例）");

        payouts("一批更正.csv", "A01", List.of(renamed));

        var correction = clerk.page(notice());
        assertThat(correction.select("#sums-table").text()).contains("代发差额 0.00", "明细共 4 笔");
        assertThat(clerk.page(notice() + "/payouts").select("#payouts-table").text())
                .contains("张三更名（示例）", "李四（示例）")
                .doesNotContain("张三（示例）");
        assertThat(clerk.page(confirmed + "/payouts").select("#payouts-table").text())
                .contains("张三（示例）");
    }

    private void payouts(String fileName, String batch, List<List<String>> rows) throws Exception {
        clerk.posted("bank-payout", fileName, file(batch, rows));
    }

    private static byte[] file(String batch, List<List<String>> rows) {
        return BankMonth.csv(
                BankMonth.PAYOUT_HEAD,
                rows.stream()
                        .map(row -> {
                            List<String> changed = new ArrayList<>(row);
                            changed.set(1, batch);
                            return changed;
                        })
                        .toList());
    }

    private void remove(String batch) throws Exception {
        var version = clerk.page(notice())
                .select("#batches-table input[name=version]")
                .first()
                .val();
        answered("gonghang", notice() + "/batch-removal", "version", version, "batch", batch);
    }

    private void confirm(String notice) throws Exception {
        var version = clerk.page(notice).select("input[name=version]").first().val();
        answered("gonghang-fh", notice + "/confirmation", "version", version, "x", "");
    }

    private void answered(String who, String address, String a, String x, String b, String y) throws Exception {
        var answer = mvc.perform(post(address)
                        .param(a, x)
                        .param(b, y)
                        .with(signed.as(who))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    private String notice() {
        return "/wage-accounts/notices/"
                + jdbc.queryForObject(
                        "SELECT id FROM bank_monthly_notice WHERE account_id = ? ORDER BY id DESC LIMIT 1",
                        String.class,
                        account);
    }
}
