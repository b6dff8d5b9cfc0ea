package org.anxin.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A bank's clerk uploads a month with errors in it, puts them right and posts; the second person confirms. */
class BankNoticeBrowserTest extends BrowserTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Autowired
    private ARegister register;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private UUID account;

    @AfterEach
    void leaveNothingBehind() {
        jdbc.update(
                "DELETE FROM early_warning_disposal WHERE warning_id IN (SELECT id FROM early_warning WHERE account_id = ?)",
                account);
        jdbc.update("DELETE FROM early_warning WHERE account_id = ?", account);
        jdbc.update("DELETE FROM account_transaction WHERE account_id = ?", account);
        jdbc.update("DELETE FROM payout_line WHERE account_id = ?", account);
        jdbc.update(
                "DELETE FROM payout_batch WHERE notice_id IN (SELECT id FROM bank_monthly_notice WHERE account_id = ?)",
                account);
        jdbc.update("DELETE FROM bank_monthly_notice WHERE account_id = ?", account);
        jdbc.update("DELETE FROM wage_account_project WHERE account_id = ?", account);
        jdbc.update("DELETE FROM dedicated_wage_account WHERE id = ?", account);
    }

    @Test
    void theClerkPutsRightWhatIsWrongAndTheSecondPersonConfirms() {
        account = register.account(register.project("示例翠湖花园二期", "HOUSING", ARegister.YAOLI), ARegister.ICBC);
        var accountNo = register.accountNo(account);
        var month = YearMonth.now(clock).minusMonths(1);

        loginAs("gonghang");
        assertThat(page.locator(".todos")).containsText("上传专户月报");
        open("/wage-accounts/notices");
        link("上传流水").click();
        choose("10月流水.txt", statement(accountNo, month, "200,000.10", "2026年2月30日"));
        assertThat(page.locator("#errors-table")).containsText("余额应为 200,000.00，现在是 200,000.10");
        assertThat(page.locator("#errors-table tbody tr")).hasCount(2);
        shown("bank-statement-errors");

        open("/imports/new?kind=bank-statement");
        choose(
                "10月流水-改.txt",
                statement(accountNo, month, "200,000.00", month.atDay(20).toString()));
        assertThat(page.locator("#error-count")).hasText("0");
        button("确认入库").click();
        assertThat(page.locator(".done-card")).containsText("已入库 4 行", waiting());

        open("/imports/new?kind=bank-notice");
        assertThat(page.locator("section.card").first()).containsText("专户流水和代发明细填在同一个工作簿");
        shown("bank-notice-upload");

        open("/imports/new?kind=bank-payout");
        shown("bank-payout-upload");
        choose("10月代发.txt", payouts(accountNo, month));
        button("确认入库").click();
        assertThat(page.locator(".done-card")).containsText("已入库 3 行", waiting());
        page.locator(".done-card a").click();
        assertThat(page.locator("h1")).containsText("专户月报");
        assertThat(page.locator("#sums-table")).containsText("206,450.00");
        shown("bank-notice-prepared");
        var address = page.url().replaceFirst("https?://[^/]+", "");

        try (var colleague = window(true)) {
            var mine = page;
            page = colleague.newPage();
            loginAs("gonghang-fh");
            assertThat(page.locator(".todos")).containsText("复核专户月报");
            open("/wage-accounts/notices");
            shown("bank-notices");
            open(address);
            button("复核通过").click();
            assertThat(page.locator("[data-flash]")).hasText("已复核，月报生效");
            shown("bank-notice-confirmed");
            link("流水逐笔").click();
            shown("bank-notice-statement");
            open(address + "/payouts");
            assertThat(page.locator("#payouts-table")).containsText("6217***********0001");
            shown("bank-notice-payouts");
            open(address + "/sheet");
            shown("bank-notice-sheet");
            page = mine;
        }
        open(address);
        assertThat(page.locator(".facts")).containsText("已复核");
    }

    private void choose(String name, String text) {
        page.getByLabel("文件", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(GB18030)));
        page.locator("form[enctype] button[type=submit]").click();
        assertThat(page.locator(".facts .tag").first()).hasText("待入库", tagged());
    }

    private static String statement(String accountNo, YearMonth month, String balance, String day) {
        return String.join(
                "\r\n",
                "账户交易明细",
                "账号：" + accountNo,
                "交易日期|交易流水号|借方发生额|贷方发生额|账户余额|对方户名|对方账号|对方行名|摘要",
                month.atDay(5) + "|L1||500,000.00|500,000.00|示例建设单位|34050100000000000001|示例银行|人工费",
                month.atDay(15) + "|L2|300,000.00||" + balance + "||||代发工资",
                month.atDay(16) + "|L3||6,500.00|206,500.00||||退票",
                day + "|L4|50.00||206,450.00||||代发手续费",
                "");
    }

    private static String payouts(String accountNo, YearMonth month) {
        return String.join(
                "\r\n",
                "代发结果清单",
                "付款账号：" + accountNo + "  代发日期：" + month.atDay(15),
                "序号|账号|户名|金额|状态|原因",
                "1|6217000000000000001|张三（示例）|200000.00|成功|",
                "2|6217000000000000002|李四（示例）|93500.00|成功|",
                "3|6217000000000000003|王五（示例）|6500.00|退票|户名不符",
                "");
    }

    private void shown(String name) {
        screenshot(name);
        assertAccessible(name);
        assertNoSidewaysScroll();
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions waiting() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions tagged() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(60_000);
    }
}
