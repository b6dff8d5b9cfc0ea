package org.anxin.app.wageaccount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anxin.app.wageaccount.silence.ReadingSilence;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.Permission;
import org.anxin.domain.shared.panel.Picture;
import org.anxin.domain.shared.panel.Picture.Chart;
import org.anxin.domain.shared.panel.Picture.Column;
import org.anxin.domain.shared.panel.Picture.Figure;
import org.anxin.domain.shared.panel.Picture.Row;
import org.anxin.domain.shared.panel.Picture.Tone;
import org.anxin.domain.task.obligation.LeaderPanel;
import org.anxin.domain.wageaccount.AccountSums;
import org.anxin.domain.wageaccount.AccountSums.MonthSum;
import org.anxin.domain.wageaccount.alert.AccountAlertLedger;
import org.anxin.domain.wageaccount.labor.PaymentLedger;
import org.anxin.domain.wageaccount.silence.BankSilence;
import org.anxin.domain.wageaccount.silence.NoticeMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dedicated wage accounts at a glance: who has none, which bank is silent, what is short, and a year of months. */
@Component
@Order(20)
class AccountsForLeaders implements LeaderPanel {

    private static final int MONTHS = 12;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final AccountSums sums;
    private final ReadingSilence silence;
    private final PaymentLedger payments;
    private final AccountAlertLedger alerts;
    private final Clock clock;

    AccountsForLeaders(
            AccountSums sums, ReadingSilence silence, PaymentLedger payments, AccountAlertLedger alerts, Clock clock) {
        this.sums = sums;
        this.silence = silence;
        this.payments = payments;
        this.alerts = alerts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Picture> pictureFor(Actor asker) {
        if (!asker.may(Permission.ACCOUNT_READ) || !asker.may(Permission.NOTICE_READ)) {
            return Optional.empty();
        }
        var last = silence.month(null);
        var months = sums.monthsSince(last.month().minusMonths(MONTHS - 1L), asker.scopeOf(Permission.NOTICE_READ));
        return Optional.of(new Picture("农民工工资专用账户", "取自银行已复核的月报", figures(last, months, asker), chart(months)));
    }

    private List<Figure> figures(NoticeMonth last, List<MonthSum> months, Actor asker) {
        var today = LocalDate.now(clock);
        var figures = new ArrayList<Figure>();
        var coverage = sums.coverage(asker.scopeOf(Permission.ACCOUNT_READ));
        figures.add(new Figure(
                count(coverage.missing()),
                "在建项目没有已备案专户（在建 %s 个）".formatted(count(coverage.projects())),
                coverage.missing() > 0,
                "/wage-accounts/plan"));
        var banks = silence.banks(last, asker);
        int owed = banks.stream().mapToInt(BankSilence::owed).sum();
        int silent = banks.stream().mapToInt(BankSilence::silent).sum();
        figures.add(new Figure(
                count(silent),
                "%d月月报银行未报（应报 %s 户）".formatted(last.month().getMonthValue(), count(owed)),
                silent > 0 && last.isOver(),
                "/wage-accounts/silence?month=%s&standing=SILENT".formatted(last.month())));
        months.stream()
                .filter(each -> each.month().equals(last.month()))
                .findFirst()
                .ifPresent(month -> figures.add(new Figure(
                        tenThousands(month.paidOut()),
                        "%d月代发工资，万元（%s 人）".formatted(month.month().getMonthValue(), count(month.people())),
                        false,
                        "/wage-accounts/notices?month=" + month.month())));
        if (asker.may(Permission.PROJECT_READ)) {
            var shortfall = payments.shortfall(asker.scopeOf(Permission.PROJECT_READ), today);
            figures.add(new Figure(
                    tenThousands(shortfall.amount()),
                    "人工费到期未足额，万元（%s 笔）".formatted(count(shortfall.payments())),
                    shortfall.payments() > 0,
                    "/wage-accounts/labor?standing=SHORT&sort=-shortfall"));
        }
        if (asker.may(Permission.ALERT_READ)) {
            var open = alerts.counts(asker.scopeOf(Permission.ALERT_READ), today);
            figures.add(new Figure(
                    count(open.open()),
                    "专户异常未办结（逾期未答复 %s 件）".formatted(count(open.overdue())),
                    open.overdue() > 0,
                    "/wage-accounts/alerts?state=STANDING"));
        }
        return figures;
    }

    private static @Nullable Chart chart(List<MonthSum> months) {
        return months.isEmpty()
                ? null
                : new Chart(
                        "account-months",
                        "各月人工费入账和代发工资",
                        "万元",
                        true,
                        "月份",
                        List.of(
                                new Column("人工费入账（万元）", Tone.BLUE),
                                new Column("代发工资（万元）", Tone.GREEN),
                                new Column("代发人数", null),
                                new Column("月末余额（万元）", null)),
                        months.stream().map(AccountsForLeaders::row).toList());
    }

    private static Row row(MonthSum month) {
        return new Row(
                month.month().toString(),
                "/wage-accounts/notices?month=" + month.month(),
                List.of(
                        tenThousands(month.laborCost()),
                        tenThousands(month.paidOut()),
                        count(month.people()),
                        tenThousands(month.closing())));
    }

    private static String count(long number) {
        return "%,d".formatted(number);
    }

    private static String tenThousands(BigDecimal yuan) {
        return "%,.2f".formatted(yuan.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP));
    }
}
