package org.anxin.domain.wageaccount.notice;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anxin.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The life of a month's notice, from the bank's file to its correction. */
class BankMonthlyNoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-05T01:00:00Z");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final UUID ACCOUNT = new UUID(1, 1);
    private static final Actor CLERK = of("gonghang");
    private static final Actor REVIEWER = of("gonghang-fh");

    @Test
    void isConfirmedByASecondPersonAndReplacedByItsCorrection() {
        var notice = withStatement(null);
        notice.confirm(REVIEWER, books("0", null), NOW);
        assertThat(notice.state()).isEqualTo(NoticeState.CONFIRMED);

        var correction = withStatement(notice);
        assertThatRule(() -> correction.confirm(REVIEWER, books("0", null), NOW))
                .isRefusedWith("notice.no-reason");
        correction.explain("漏记利息");
        correction.confirm(REVIEWER, books("0", null), NOW);
        notice.giveWayTo(correction, REVIEWER, NOW);

        assertThat(notice.state()).isEqualTo(NoticeState.REPLACED);
        assertThat(notice.endReason()).contains("漏记利息");
        assertThat(correction.replacesId()).contains(notice.id());
    }

    @Test
    void isNotConfirmedByWhoeverPreparedItOrUploadedOneOfItsFiles() {
        assertThatRule(() -> withStatement(null).confirm(CLERK, books("0", null), NOW))
                .isRefusedWith("notice.own-work");
        assertThatRule(() -> withStatement(null).confirm(REVIEWER, books("0", null, "gonghang-fh"), NOW))
                .isRefusedWith("notice.own-work");
    }

    @Test
    void aStampedSheetStandsInForTheSecondPerson() {
        var notice = withStatement(null);
        notice.confirmByScan(CLERK, books("0", null), NOW);
        assertThat(notice.isConfirmedByScan()).isTrue();
    }

    @Test
    void aMonthInWhichNothingMovedNeedsNoStatement() {
        var notice = new BankMonthlyNotice(ACCOUNT, "ICBC", OCTOBER, null, CLERK, NOW);
        notice.declareIdle();
        assertThatRule(() -> notice.confirm(CLERK, books("0", null), NOW)).isRefusedWith("notice.own-work");

        notice.confirm(REVIEWER, books("0", null), NOW);

        assertThat(notice.state()).isEqualTo(NoticeState.CONFIRMED);
        assertThat(notice.isIdle()).isTrue();
    }

    @Test
    void aFileThatComesTakesThePlaceOfTheClerksWord() {
        var notice = new BankMonthlyNotice(ACCOUNT, "ICBC", OCTOBER, null, CLERK, NOW);
        notice.declareIdle();
        notice.takeStatement(new UUID(2, 2));

        assertThat(notice.isIdle()).isFalse();
        assertThatRule(notice::declareIdle).isRefusedWith("notice.idle-has-lines");
    }

    @Test
    void needsTheStatement() {
        var notice = new BankMonthlyNotice(ACCOUNT, "ICBC", OCTOBER, null, CLERK, NOW);
        notice.takePayouts(new UUID(2, 2));
        assertThatRule(() -> notice.confirm(REVIEWER, books("0", null), NOW)).isRefusedWith("notice.no-statement");
    }

    @Test
    void doesNotCountWhileTheFilesDifferByACent() {
        assertThatRule(() -> withStatement(null).confirm(REVIEWER, books("0.01", null), NOW))
                .isRefusedWith("notice.payouts-differ");
    }

    @Test
    void opensWhereTheMonthBeforeClosed() {
        assertThatRule(() -> withStatement(null).confirm(REVIEWER, books("0", "99.99"), NOW))
                .isRefusedWith("notice.opening-moved");
        var notice = withStatement(null);
        notice.confirm(REVIEWER, books("0", "100.00"), NOW);
        assertThat(notice.state()).isEqualTo(NoticeState.CONFIRMED);
    }

    @Test
    void isTakenBackBeforeItIsConfirmedAndNotAfterwards() {
        var notice = withStatement(null);
        notice.withdraw("传错月份", CLERK, NOW);
        assertThat(notice.state()).isEqualTo(NoticeState.WITHDRAWN);

        var confirmed = withStatement(null);
        confirmed.confirm(REVIEWER, books("0", null), NOW);
        assertThatRule(() -> confirmed.withdraw("传错月份", CLERK, NOW)).isRefusedWith("notice.wrong-state");
    }

    @Test
    void onlyAConfirmedNoticeIsCorrected() {
        assertThatRule(() -> withStatement(withStatement(null))).isRefusedWith("notice.corrects-unconfirmed");
        assertThatRule(() -> withStatement(null).explain("没有可更正的")).isRefusedWith("notice.corrects-nothing");
    }

    private static BankMonthlyNotice withStatement(@Nullable BankMonthlyNotice corrects) {
        var notice = new BankMonthlyNotice(ACCOUNT, "ICBC", OCTOBER, corrects, CLERK, NOW);
        notice.takeStatement(new UUID(3, 3));
        return notice;
    }

    private static Reconciliation books(String difference, @Nullable String closingBefore, String... uploaders) {
        return new Reconciliation(
                new BigDecimal("100"),
                new BigDecimal("500.00").add(new BigDecimal(difference)),
                new BigDecimal("480.00"),
                new BigDecimal("20.00"),
                closingBefore == null ? null : new BigDecimal(closingBefore),
                Set.of(uploaders));
    }

    private static Actor of(String username) {
        return new Actor(username, username, "ICBC", "工行", "/ICBC/", Map.of());
    }
}
