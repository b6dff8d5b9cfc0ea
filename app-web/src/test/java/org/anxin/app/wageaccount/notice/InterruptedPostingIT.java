package org.anxin.app.wageaccount.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.Signed;
import org.anxin.app.shared.imports.ImportClerk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A posting of 100,000 payments is torn off in its middle: nothing of it is in the books, and the next try puts it there once. */
@AnxinTest
class InterruptedPostingIT {

    private static final int LINES = 100_000;

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

    @Test
    void aHundredThousandPaymentsArePostedExactlyOnceThoughTheFirstTryIsKilled() throws Exception {
        var account = register.account(register.project("示例大项目", "HOUSING", ARegister.YAOLI), ARegister.ICBC);
        var month = YearMonth.now(clock).minusMonths(1);
        var clerk = new ImportClerk(mvc, signed, "gonghang");
        var file = payments(register.accountNo(account), month);
        var address = clerk.checked("bank-payout", "十万笔.csv", file);
        assertThat(clerk.page(address).select("#error-count").text()).isEqualTo("0");

        assertThat(clerk.confirm(address, "ALL_OR_NOTHING").getStatus()).isEqualTo(302);
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(5)).until(this::killsThePosting);
        assertThat(lines(account)).isZero();

        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    var page = clerk.page(address);
                    if (page.text().contains("入库中断")) {
                        clerk.answer(post(address + "/restart"));
                    }
                    return page.select(".facts .tag").first().text().equals("已入库");
                });

        assertThat(lines(account)).isEqualTo(LINES);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM bank_monthly_notice WHERE account_id = ? AND payout_lines = ?",
                        Long.class,
                        account,
                        LINES))
                .isOne();
        var again = clerk.upload("bank-payout", "十万笔.csv", file);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("不能重复导入");
    }

    /** What the database sees of a kill -9 of the application: the connection ends in the middle of the statement. */
    private boolean killsThePosting() {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                SELECT coalesce(bool_or(pg_terminate_backend(pid)), false) FROM pg_stat_activity
                 WHERE state = 'active' AND query LIKE '%INSERT INTO payout_line%' AND pid <> pg_backend_pid()""", Boolean.class));
    }

    private long lines(UUID account) {
        return jdbc.queryForObject("SELECT count(*) FROM payout_line WHERE account_id = ?", Long.class, account);
    }

    private static byte[] payments(String accountNo, YearMonth month) {
        var text = new StringBuilder("专户账号,批次号,流水号,日期,姓名,卡号,金额,结果\n");
        for (int i = 0; i < LINES; i++) {
            text.append(accountNo)
                    .append(",P1,%06d,".formatted(i))
                    .append(month.atDay(15))
                    .append(",工人%d（示例）,6217%015d,4321.00,成功\n".formatted(i, i));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
