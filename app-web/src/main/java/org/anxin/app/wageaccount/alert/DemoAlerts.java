package org.anxin.app.wageaccount.alert;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.anxin.app.organization.login.DemoAccounts;
import org.anxin.app.wageaccount.DemoRegister;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.organization.Units;
import org.anxin.domain.policy.HolidayNotices;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.wageaccount.LaborBureau;
import org.anxin.domain.wageaccount.alert.AccountAlert;
import org.anxin.domain.wageaccount.alert.AccountAlert.Report;
import org.anxin.domain.wageaccount.alert.AccountAlerts;
import org.anxin.domain.wageaccount.alert.AlertConclusion;
import org.anxin.domain.wageaccount.alert.AlertKind;
import org.anxin.domain.wageaccount.alert.AlertedAccount;
import org.anxin.domain.wageaccount.alert.AlertedAccounts;
import org.anxin.domain.wageaccount.alert.ReplyTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the demonstration's banks have reported of its accounts: closed, answered by one of two and late, unread. */
@Component
@Order(5)
@ConditionalOnProperty("anxin.demo")
class DemoAlerts implements ApplicationRunner {

    private static final String BANK = "341504-ICBC";
    private static final LocalTime OF_DAY = LocalTime.of(10, 20);

    private final DemoRegister register;
    private final AccountAlerts alerts;
    private final AlertedAccounts accounts;
    private final Units units;
    private final PolicyParameters parameters;
    private final HolidayNotices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoAlerts(
            DemoRegister register,
            AccountAlerts alerts,
            AlertedAccounts accounts,
            Units units,
            PolicyParameters parameters,
            HolidayNotices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.register = register;
        this.alerts = alerts;
        this.accounts = accounts;
        this.units = units;
        this.parameters = parameters;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (register.hasWritten()) {
            transaction.executeWithoutResult(status -> report());
        }
    }

    private void report() {
        var clerk = officer(unit(BANK));
        var own = accounts.ofBank(clerk.unitPath());
        if (own.size() < 4) {
            return;
        }
        closed(own.get(0), clerk);
        late(own.get(1), clerk);
        reported(
                own.get(2),
                clerk,
                1,
                AlertKind.NON_WORKER_PAYEE,
                "48000.00",
                "转出 48,000.00 元至示例建材公司账户，摘要为材料款，对方不在本月代发明细中（示例）");
        reported(own.get(3), clerk, 2, AlertKind.FROZEN, null, "收到法院冻结通知，账户只收不付（示例）");
    }

    private void closed(AlertedAccount on, Actor clerk) {
        var alert = reported(on, clerk, 24, AlertKind.SHORTAGE, "36500.00", "代发前余额比代发文件合计少 36,500.00 元，代发未成功（示例）");
        alert.receiverCodes().forEach(code -> reply(alert, code, "已约谈总承包单位，要求两日内补足（示例）", 22));
        var labor = unit(LaborBureau.CODE);
        alert.close(labor, AlertConclusion.MADE_GOOD, "总承包单位已补足，工资当日发放到人，银行回单已核（示例）", officer(labor), at(20));
    }

    private void late(AlertedAccount on, Actor clerk) {
        var alert = reported(on, clerk, 15, AlertKind.LATE_TRANSFER, "120000.00", "施工合同约定每月 10 日前拨付人工费，至今未到账（示例）");
        reply(alert, on.authorityCode(), "已发函催促建设单位，答复月底前拨付（示例）", 12);
    }

    private void reply(AccountAlert alert, String unitCode, String text, int daysAgo) {
        var unit = unit(unitCode);
        alert.reply(unit, text, officer(unit), at(daysAgo));
    }

    private AccountAlert reported(
            AlertedAccount on, Actor clerk, int daysAgo, AlertKind kind, @Nullable String amount, String facts) {
        var day = LocalDate.now(clock).minusDays(daysAgo);
        var report = new Report(kind, day, amount == null ? null : new BigDecimal(amount), null, facts, null);
        var term = ReplyTerm.of(day, parameters.on(ReplyTerm.PARAMETER, day).days(), notices.calendar());
        return alerts.save(new AccountAlert(alerts.nextNumber(), on, report, term, clerk, day, at(daysAgo)));
    }

    /** Somebody of a unit; the labor bureau's is the inspector who logs in. */
    private static Actor officer(Unit unit) {
        return DemoAccounts.PEOPLE.stream()
                .filter(person -> person.unitCode().equals(unit.code()))
                .findFirst()
                .map(person -> actor(person.username(), person.fullName(), unit))
                .orElseGet(() -> actor("demo", unit.shortName() + "经办（示例）", unit));
    }

    private static Actor actor(String username, String fullName, Unit unit) {
        return new Actor(username, fullName, unit.code(), unit.shortName(), unit.path(), Map.of());
    }

    private Unit unit(String code) {
        return units.findByCode(code).orElseThrow();
    }

    private Instant at(int daysAgo) {
        return LocalDate.now(clock)
                .minusDays(daysAgo)
                .atTime(OF_DAY)
                .atZone(clock.getZone())
                .toInstant();
    }
}
