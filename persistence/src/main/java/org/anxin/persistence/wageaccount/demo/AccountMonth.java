package org.anxin.persistence.wageaccount.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One month of one account, in cents: the lines of the statement, and the figures that follow from them.
 *
 * @param expected labor cost that the progress payment of the month asked for
 * @param wages what each worker was paid, in the order of the site's workers; empty where nobody was
 */
record AccountMonth(
        YearMonth month, long opening, long expected, long closing, long lowest, int[] wages, List<Entry> entries) {

    /** @param way IN or OUT */
    record Entry(
            LocalDate day,
            String way,
            String kind,
            long amount,
            long balance,
            @Nullable String party,
            String summary) {}

    private static final int PAY_DAY = 15;
    private static final int RESERVE_DAY = 2;
    private static final int TRANSFER_DAY = 5;
    private static final int MISUSE_DAY = 20;
    private static final int INTEREST_DAY = 21;
    private static final int QUARTER = 3;
    private static final int LEAST_WAGE = 420_000;
    private static final int MOST_MORE = 480_000;
    private static final long TEN_THOUSAND = 1_000_000;
    private static final long MISUSED = 8_000_000;
    private static final int RETURNED_OF_THOUSAND = 3;

    /** The months of a site within the window, each beginning with what the one before left. */
    static List<AccountMonth> of(Site site, long seed, YearMonth from, YearMonth until) {
        var months = new ArrayList<AccountMonth>();
        long balance = 0;
        boolean first = true;
        for (var month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            if (site.worksIn(month)) {
                if (first && site.firstMonth() != null && site.firstMonth().isBefore(from)) {
                    balance = site.has(Fault.LOW_BALANCE) ? 0 : roundedUp(sum(wages(site, seed, month)));
                    first = false;
                }
                var made = make(site, seed, month, until, balance, first);
                first = false;
                balance = made.closing;
                months.add(made);
            }
        }
        return months;
    }

    private static AccountMonth make(
            Site site, long seed, YearMonth month, YearMonth until, long opening, boolean isFirst) {
        boolean recent = !month.isBefore(until.minusMonths(1));
        var due = wages(site, seed, month);
        long expected = roundedUp(sum(due));
        var wages = site.has(Fault.NO_PAYOUT) && recent ? new int[0] : due;
        long transferred = site.has(Fault.SHORT_LABOR_COST) && recent ? expected * 6 / 10 : expected;
        var book = new Book(opening);
        if (isFirst && !site.has(Fault.LOW_BALANCE)) {
            book.in(
                    month.atDay(RESERVE_DAY),
                    "OTHER_IN",
                    expected,
                    site.contractor().name(),
                    "开户预存");
        }
        book.in(
                month.atDay(TRANSFER_DAY),
                "LABOR_COST",
                transferred,
                site.owner().name(),
                "拨付" + month.getMonthValue() + "月人工费");
        if (wages.length > 0) {
            book.out(month.atDay(PAY_DAY), "PAYOUT", sum(wages), null, "代发工资");
            long returned = returned(site, seed, month, wages);
            if (returned > 0) {
                book.in(month.atDay(PAY_DAY + 1), "RETURNED", returned, null, "代发退回");
            }
        }
        if (site.has(Fault.MISUSE) && month.equals(until)) {
            book.out(
                    month.atDay(MISUSE_DAY),
                    "TRANSFER_OUT",
                    Math.min(MISUSED, book.balance / 2),
                    site.contractor().name(),
                    "往来款");
        }
        if (month.getMonthValue() % QUARTER == 0) {
            book.in(month.atDay(INTEREST_DAY), "INTEREST", Math.max(1, book.balance / 2000), null, "结息");
        }
        return new AccountMonth(month, opening, expected, book.balance, book.lowest, wages, book.entries);
    }

    private static int[] wages(Site site, long seed, YearMonth month) {
        var people = site.chance(seed, 0);
        var ofMonth = site.chance(seed, month.getYear() * 12 + month.getMonthValue());
        var wages = new int[site.workers()];
        for (int i = 0; i < wages.length; i++) {
            int usual = LEAST_WAGE + people.nextInt(MOST_MORE);
            wages[i] = usual * (90 + ofMonth.nextInt(20)) / 100 / 100 * 100;
        }
        return wages;
    }

    /** Whether a worker's wage came back, the same at each asking. */
    boolean isReturned(Site site, long seed, int worker) {
        return isReturned(site, seed, month, worker);
    }

    private static boolean isReturned(Site site, long seed, YearMonth month, int worker) {
        return Math.floorMod(
                        site.mixed(seed, month.getYear() * 1_000_000L + month.getMonthValue() * 10_000L + worker),
                        1000L)
                < RETURNED_OF_THOUSAND;
    }

    private static long returned(Site site, long seed, YearMonth month, int[] wages) {
        long returned = 0;
        for (int i = 0; i < wages.length; i++) {
            returned += isReturned(site, seed, month, i) ? wages[i] : 0;
        }
        return returned;
    }

    long total(String kind) {
        return entries.stream()
                .filter(entry -> entry.kind.equals(kind))
                .mapToLong(Entry::amount)
                .sum();
    }

    long count(String kind) {
        return entries.stream().filter(entry -> entry.kind.equals(kind)).count();
    }

    static String yuan(long cents) {
        return cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
    }

    private static long sum(int[] wages) {
        long sum = 0;
        for (int wage : wages) {
            sum += wage;
        }
        return sum;
    }

    private static long roundedUp(long cents) {
        return (cents + TEN_THOUSAND - 1) / TEN_THOUSAND * TEN_THOUSAND;
    }

    /** The account's page for the month while it is written. */
    private static final class Book {

        private final List<Entry> entries = new ArrayList<>();
        private long balance;
        private long lowest;

        Book(long opening) {
            balance = opening;
            lowest = opening;
        }

        void in(LocalDate day, String kind, long amount, @Nullable String party, String summary) {
            balance += amount;
            entries.add(new Entry(day, "IN", kind, amount, balance, party, summary));
        }

        void out(LocalDate day, String kind, long amount, @Nullable String party, String summary) {
            balance -= amount;
            lowest = Math.min(lowest, balance);
            entries.add(new Entry(day, "OUT", kind, amount, balance, party, summary));
        }
    }
}
