package org.anxin.app.wageaccount;

import static org.anxin.app.ARegister.ABC;
import static org.anxin.app.ARegister.ICBC;
import static org.anxin.app.ARegister.YAOLI;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.task.obligation.RollingObligations;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Scope;
import org.anxin.domain.task.obligation.ObligationPlanner;
import org.anxin.domain.task.obligation.PlannedObligation;
import org.anxin.domain.wageaccount.AccountMonths.OpenAccount;
import org.anxin.domain.wageaccount.AccountMonths.OpenAccount.EarlierBank;
import org.anxin.domain.wageaccount.DedicatedWageAccount.Particulars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each month of an open account its bank owes a notice; a confirmed one is all that was owed. */
@AnxinTest
@Transactional
class AccountMonthsIT {

    @Autowired
    ARegister register;

    @Autowired
    List<ObligationPlanner> planners;

    @Autowired
    RollingObligations rolling;

    @Autowired
    AccountMonthsReported reported;

    @Autowired
    KeepingAccounts keeping;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private static final int FIRST_YEAR = 2026;

    private YearMonth month;
    private UUID account;

    @BeforeEach
    void anAccountOpenedTwoMonthsAgo() {
        month = YearMonth.now(clock);
        account = register.account(register.project("月报测试小区", "HOUSING", YAOLI), ICBC);
        opened(month.minusMonths(2).atDay(20));
    }

    @Test
    void theBankOwesANoticeForEachMonthFromTheOpeningToThePresent() {
        var planned = planned().toList();

        assertThat(planned)
                .extracting(each -> each.period().key())
                .containsExactly(
                        month.minusMonths(2).toString(), month.minusMonths(1).toString(), month.toString());
        assertThat(planned).allSatisfy(each -> {
            assertThat(each.leadCode()).isEqualTo(ICBC);
            assertThat(each.due().dueOn())
                    .isEqualTo(
                            YearMonth.parse(each.period().key()).plusMonths(1).atDay(10));
            assertThat(each.due().parameterVersionId()).isNotNull();
            assertThat(each.subject().title()).contains("月报测试小区").contains(register.accountNo(account));
        });
    }

    @Test
    void nothingIsOwedForMonthsAfterTheClosing() {
        jdbc.sql("""
                        UPDATE dedicated_wage_account SET state = 'CLOSED', publicity_from = opened_on, closed_on = :on
                         WHERE id = :id""")
                .param("on", month.minusMonths(1).atDay(1))
                .param("id", account)
                .update();

        assertThat(planned())
                .extracting(each -> each.period().key())
                .containsExactly(
                        month.minusMonths(2).toString(), month.minusMonths(1).toString());
    }

    @Test
    void nothingIsOwedForTimesBeforeTheProduct() {
        opened(LocalDate.of(2024, 5, 1));

        assertThat(planners.stream()
                        .flatMap(planner -> planner.plan(2025).stream())
                        .filter(this::isOurs))
                .isEmpty();
        assertThat(planned().findFirst().orElseThrow().period().key()).isEqualTo("2026-01");
    }

    @Test
    void theBankThatKeptItAtTheEndOfTheMonthOwesTheNotice() {
        var moved = new OpenAccount(
                account,
                ABC,
                "",
                LocalDate.of(2026, 1, 5),
                null,
                List.of(new EarlierBank(ICBC, LocalDate.of(2026, 3, 15))));

        assertThat(moved.bankIn(YearMonth.of(2026, 2))).isEqualTo(ICBC);
        assertThat(moved.bankIn(YearMonth.of(2026, 3))).isEqualTo(ABC);
    }

    @Test
    void aConfirmedNoticeCompletesWhatTheBankOwedWithoutASecondReview() {
        rolling.keepUp();
        assertThat(reportState()).isEmpty();

        register.confirmedNotice(account, month, "0", "300000", "120000");
        reported.refresh(account, month, Actor.SYSTEM);

        assertThat(reportState()).containsExactly("ACCEPTED");
        assertThat(summary()).contains("人工费入账 300,000.00 元");
        assertThat(owed("state")).isEqualTo("COMPLETED");
        assertThat(acts()).containsExactly("SUBMITTED", "ACCEPTED");
    }

    @Test
    void aPreparedNoticeCompletesNothing() {
        rolling.keepUp();
        var notice = register.confirmedNotice(account, month, "0", "300000", "120000");
        jdbc.sql(
                        "UPDATE bank_monthly_notice SET state = 'PREPARED', confirmed_by = NULL, confirmed_at = NULL WHERE id = :id")
                .param("id", notice)
                .update();

        reported.refresh(account, month, Actor.SYSTEM);

        assertThat(reportState()).isEmpty();
        assertThat(owed("state")).isEqualTo("OPEN");
    }

    @Test
    void whatTheNightlyWorkFindsLaterWasDoneOnTheDayOfTheConfirmation() {
        rolling.keepUp();
        var confirmedOn = LocalDate.now(clock).minusDays(1);
        var notice = register.confirmedNotice(account, month, "0", "300000", "120000");
        jdbc.sql("UPDATE bank_monthly_notice SET confirmed_at = :at WHERE id = :id")
                .param("at", confirmedOn.atTime(9, 0).atZone(clock.getZone()).toOffsetDateTime())
                .param("id", notice)
                .update();

        reported.refresh(account, month, Actor.SYSTEM);
        entities.flush();

        assertThat(owed("completed_on")).isEqualTo(confirmedOn.toString());
    }

    @Test
    void theFormerBankOwesNothingForTheMonthInWhichTheAccountMoved() {
        rolling.keepUp();

        keeping.change(
                account,
                0,
                new Particulars(ABC, "62289999000001", "户名", null),
                LocalDate.now(clock),
                "更换开户银行",
                Actor.withOneReach(
                        "jiancha",
                        "周监察（示例）",
                        "341504-RS",
                        "区人社局",
                        "/340000/341500/341504/341504-RS/",
                        Set.of("account.edit"),
                        new Scope.District()));
        entities.flush();

        assertThat(jdbc.sql("""
                        SELECT state FROM obligation
                         WHERE subject_key = :account AND lead_code = :bank AND period_key = :month""")
                        .param("account", account.toString())
                        .param("bank", ICBC)
                        .param("month", month.toString())
                        .query(String.class)
                        .list())
                .containsExactly("VOIDED");
    }

    private void opened(LocalDate on) {
        jdbc.sql("UPDATE dedicated_wage_account SET opened_on = :on WHERE id = :id")
                .param("on", on)
                .param("id", account)
                .update();
    }

    private Stream<PlannedObligation> planned() {
        return planners.stream()
                .flatMap(planner -> IntStream.rangeClosed(FIRST_YEAR, month.getYear())
                        .boxed()
                        .flatMap(year -> planner.plan(year).stream()))
                .filter(this::isOurs);
    }

    private boolean isOurs(PlannedObligation planned) {
        return planned.subject() != null && planned.subject().key().equals(account.toString());
    }

    private List<String> reportState() {
        entities.flush();
        return jdbc.sql("""
                        SELECT r.state FROM progress_report r JOIN obligation o ON o.id = r.obligation_id
                         WHERE o.subject_key = :account AND o.period_key = :month""")
                .param("account", account.toString())
                .param("month", month.toString())
                .query(String.class)
                .list();
    }

    private String owed(String column) {
        entities.flush();
        return jdbc.sql("SELECT CAST(" + column + " AS text) FROM obligation"
                        + " WHERE subject_key = :account AND period_key = :month")
                .param("account", account.toString())
                .param("month", month.toString())
                .query(String.class)
                .single();
    }

    private List<String> acts() {
        return jdbc.sql("""
                        SELECT e.act FROM report_event e JOIN progress_report r ON r.id = e.report_id
                          JOIN obligation o ON o.id = r.obligation_id
                         WHERE o.subject_key = :account AND o.period_key = :month ORDER BY e.happened_at, e.id""")
                .param("account", account.toString())
                .param("month", month.toString())
                .query(String.class)
                .list();
    }

    private String summary() {
        return jdbc.sql("""
                        SELECT r.narrative FROM progress_report r JOIN obligation o ON o.id = r.obligation_id
                         WHERE o.subject_key = :account""")
                .param("account", account.toString())
                .query(String.class)
                .single();
    }
}
