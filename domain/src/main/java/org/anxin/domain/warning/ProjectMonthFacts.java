package org.anxin.domain.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules ask of a project and a month, read at once.
 *
 * @param latest whether the month is the last one of the scan: what stands today is judged there, and only there it is filled in
 * @param active under construction or suspended today
 * @param built under construction on the first and on the last day of the month, and begun before it
 * @param startedOn null while it has not begun
 * @param hasAccount whether it has ever had an account that was not voided
 * @param monthsWithoutPayout how many confirmed months in a row, up to this one, paid nobody
 * @param accounts that were open in the month
 * @param cycles progress payments, of the latest month only
 * @param agreements accounts whose agreement has an end, of the latest month only
 * @param guaranteeTo the last day of the payment guarantee that lasts longest, of the latest month only
 */
public record ProjectMonthFacts(
        UUID projectId,
        String name,
        YearMonth month,
        boolean latest,
        boolean active,
        boolean built,
        @Nullable LocalDate startedOn,
        boolean hasAccount,
        int monthsWithoutPayout,
        List<AccountMonth> accounts,
        List<Cycle> cycles,
        List<Agreement> agreements,
        @Nullable LocalDate guaranteeTo) {

    public ProjectMonthFacts {
        accounts = List.copyOf(accounts);
        cycles = List.copyOf(cycles);
        agreements = List.copyOf(agreements);
    }

    /**
     * An account in the month.
     *
     * @param notice what its confirmed notice says; null while the bank is silent
     */
    public record AccountMonth(
            WatchedAccount account, @Nullable Notice notice) {}

    /**
     * The figures of a confirmed notice, and what the rules look for in its lines.
     *
     * @param paid what of the payouts counts for the project: all of an account of its own; of a shared one the lines that
     *     name it, or all of them where none names any project
     * @param part what its lines say of the project, null where the account is its own
     * @param transfers of a shared account those that name the project and those that name none
     */
    public record Notice(
            BigDecimal closing,
            BigDecimal payoutAmount,
            BigDecimal paid,
            @Nullable Part part,
            List<TransferOut> transfers,
            List<SharedCard> cards) {

        public Notice {
            transfers = List.copyOf(transfers);
            cards = List.copyOf(cards);
        }
    }

    /**
     * The sub-ledger of the project in a shared account, as far as the lines of the confirmed notices say it.
     *
     * @param unnamedPayout payouts of the month that name no project
     * @param balance what the lines that name the project left over at the month's end
     * @param unnamed how much moved up to then without naming a project; interest and fees are the account's own
     * @param before what the balance of the whole account holds beyond all its lines
     */
    public record Part(BigDecimal unnamedPayout, BigDecimal balance, BigDecimal unnamed, BigDecimal before) {

        /** Each 元 of the account has been some project's since the account was empty. */
        boolean isBalanceKnown() {
            return unnamed.signum() == 0 && before.signum() == 0;
        }
    }

    /**
     * Money that left the account and is no payout, interest, returned payment, fee or judicial deduction.
     *
     * @param named whether it is certainly the project's: the account is its own, or the line names it
     * @param enterprise whether the counterparty is called like an enterprise of the register
     * @param party whether it is a party of the project, or of any project of the account where none is named
     * @param payee whether it stands in the month's payout file
     */
    public record TransferOut(
            LocalDate on,
            String serialNo,
            BigDecimal amount,
            @Nullable String counterparty,
            @Nullable String summary,
            boolean named,
            boolean enterprise,
            boolean party,
            boolean payee) {}

    /** One card on which several names were paid. */
    public record SharedCard(String cardIndex, List<String> names, int lines, BigDecimal amount) {

        public SharedCard {
            names = List.copyOf(names);
        }
    }

    /**
     * A progress payment and the labor cost that followed it.
     *
     * @param received what of the banks' labor cost filled it, after the cycles that were due before it
     * @param filledBy day and amount of each of the lines that did, or null
     * @param known whether the banks have reported the month of its due day and no money of a shared account waits for its
     *     project; always where there is no account to receive anything
     */
    public record Cycle(
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            @Nullable BigDecimal ratio,
            BigDecimal expected,
            BigDecimal received,
            @Nullable String filledBy,
            LocalDate dueOn,
            LowRatio lowRatio,
            boolean known) {}

    /** How the approval of a ratio below the minimum stands. */
    public enum LowRatio {
        NOT_LOW,
        UNAPPROVED,
        APPROVED,
        REJECTED
    }

    public record Agreement(WatchedAccount account, LocalDate endsOn) {}
}
