package org.anxin.domain.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anxin.domain.policy.Days;
import org.anxin.domain.policy.Months;
import org.anxin.domain.policy.Percent;
import org.jspecify.annotations.Nullable;

/** Facts in business words: {@code aProject().startedOn(MARCH_1).in(JUNE)}. Under construction, nothing wrong, no account. */
final class WarningFacts {

    static final UUID PROJECT = new UUID(0x7000L, 1);
    static final UUID ACCOUNT = new UUID(0x7000L, 2);
    static final UUID OTHER_PROJECT = new UUID(0x7000L, 3);
    private static final String ACCOUNT_NO = "6222000000001234";

    static final WarningThresholds LIMITS = new WarningThresholds(
            new Months(1),
            Days.calendar(5),
            Percent.of("50"),
            2,
            new Months(2),
            10,
            Days.calendar(10),
            Days.calendar(30),
            Days.calendar(30),
            Map.of(
                    WarningColour.RED, Days.working(3),
                    WarningColour.ORANGE, Days.working(5),
                    WarningColour.YELLOW, Days.working(10)));

    private UUID project = PROJECT;
    private String name = "姚李小区";
    private WatchedAccount account = new WatchedAccount(ACCOUNT, ACCOUNT_NO, null);
    private @Nullable LocalDate startedOn = LocalDate.of(2026, 3, 1);
    private boolean active = true;
    private boolean built = true;
    private boolean hasAccount;
    private boolean latest = true;
    private int monthsWithoutPayout;
    private final List<ProjectMonthFacts.AccountMonth> accounts = new ArrayList<>();
    private final List<ProjectMonthFacts.Cycle> cycles = new ArrayList<>();
    private final List<ProjectMonthFacts.Agreement> agreements = new ArrayList<>();
    private @Nullable LocalDate guaranteeTo;

    static WarningFacts aProject() {
        return new WarningFacts();
    }

    static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    WarningFacts startedOn(LocalDate day) {
        startedOn = day;
        return this;
    }

    WarningFacts notActive() {
        active = false;
        built = false;
        return this;
    }

    WarningFacts notBuiltInTheMonth() {
        built = false;
        return this;
    }

    WarningFacts earlierMonth() {
        latest = false;
        return this;
    }

    WarningFacts silentAccount() {
        return account(null);
    }

    WarningFacts account(String closing, String payout) {
        return account(notice(closing, payout, List.of(), List.of()));
    }

    WarningFacts transfer(boolean enterprise, boolean party, boolean payee) {
        return account(notice("100000.00", "50000.00", List.of(transfer(true, enterprise, party, payee)), List.of()));
    }

    /** Its account is shared with another project from here on; the other one bears what is about both. */
    WarningFacts sharing() {
        account = new WatchedAccount(
                ACCOUNT, ACCOUNT_NO, new WatchedAccount.Sharing(OTHER_PROJECT, List.of("洪集小区", "姚李小区"), "002"));
        return this;
    }

    /** The same account as the other project sees it. */
    WarningFacts ofTheOtherProject() {
        project = OTHER_PROJECT;
        name = "洪集小区";
        return this;
    }

    /**
     * A month of the shared account.
     *
     * @param paid what of the payouts counts for the project
     * @param unnamedPayout payouts that name none
     * @param balance what the project's lines left over
     * @param unnamed what moved up to now without naming a project
     */
    WarningFacts sharedMonth(
            String closing, String payout, String paid, String unnamedPayout, String balance, String unnamed) {
        return account(new ProjectMonthFacts.Notice(
                yuan(closing),
                yuan(payout),
                yuan(paid),
                new ProjectMonthFacts.Part(yuan(unnamedPayout), yuan(balance), yuan(unnamed), yuan("0.00")),
                List.of(),
                List.of()));
    }

    WarningFacts sharedTransfer(boolean named) {
        return account(notice("100000.00", "50000.00", List.of(transfer(named, true, false, false)), List.of()));
    }

    private static ProjectMonthFacts.TransferOut transfer(
            boolean named, boolean enterprise, boolean party, boolean payee) {
        return new ProjectMonthFacts.TransferOut(
                LocalDate.of(2026, 10, 12), "S1", yuan("50000.01"), "某某", "材料款", named, enterprise, party, payee);
    }

    private static ProjectMonthFacts.Notice notice(
            String closing,
            String payout,
            List<ProjectMonthFacts.TransferOut> transfers,
            List<ProjectMonthFacts.SharedCard> cards) {
        return new ProjectMonthFacts.Notice(yuan(closing), yuan(payout), yuan(payout), null, transfers, cards);
    }

    WarningFacts card(String... names) {
        var card = new ProjectMonthFacts.SharedCard("c1", List.of(names), names.length, yuan("9000.00"));
        return account(notice("100000.00", "50000.00", List.of(), List.of(card)));
    }

    private WarningFacts account(ProjectMonthFacts.@Nullable Notice notice) {
        hasAccount = true;
        accounts.add(new ProjectMonthFacts.AccountMonth(account, notice));
        return this;
    }

    WarningFacts monthsWithoutPayout(int months) {
        monthsWithoutPayout = months;
        return this;
    }

    WarningFacts cycle(String expected, String received, LocalDate dueOn, boolean known) {
        return cycle(expected, received, dueOn, known, ProjectMonthFacts.LowRatio.NOT_LOW);
    }

    WarningFacts lowRatio(ProjectMonthFacts.LowRatio state) {
        return cycle("100.00", "100.00", LocalDate.of(2026, 10, 10), true, state);
    }

    private WarningFacts cycle(
            String expected, String received, LocalDate dueOn, boolean known, ProjectMonthFacts.LowRatio state) {
        hasAccount = true;
        cycles.add(new ProjectMonthFacts.Cycle(
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 30),
                yuan("1000000.00"),
                yuan("30.00"),
                yuan(expected),
                yuan(received),
                null,
                dueOn,
                state,
                known));
        return this;
    }

    WarningFacts agreementTo(LocalDate day) {
        hasAccount = true;
        agreements.add(new ProjectMonthFacts.Agreement(account, day));
        return this;
    }

    WarningFacts guaranteeTo(LocalDate day) {
        guaranteeTo = day;
        hasAccount = true;
        return this;
    }

    ProjectMonthFacts in(YearMonth month) {
        return new ProjectMonthFacts(
                project,
                name,
                month,
                latest,
                active,
                built,
                startedOn,
                hasAccount,
                monthsWithoutPayout,
                accounts,
                cycles,
                agreements,
                guaranteeTo);
    }
}
