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
            UUID id, String accountNo, @Nullable Notice notice) {

        /** As a clerk recognizes it, without showing the whole number. */
        String label() {
            return "尾号 " + accountNo.substring(Math.max(0, accountNo.length() - 4));
        }
    }

    /** The figures of a confirmed notice, and what the rules look for in its lines. */
    public record Notice(
            BigDecimal closing, BigDecimal payoutAmount, List<TransferOut> transfers, List<SharedCard> cards) {

        public Notice {
            transfers = List.copyOf(transfers);
            cards = List.copyOf(cards);
        }
    }

    /**
     * Money that left the account and is no payout, interest, returned payment, fee or judicial deduction.
     *
     * @param enterprise whether the counterparty is called like an enterprise of the register
     * @param party whether it is a party of the project
     * @param payee whether it stands in the month's payout file
     */
    public record TransferOut(
            LocalDate on,
            String serialNo,
            BigDecimal amount,
            @Nullable String counterparty,
            @Nullable String summary,
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

    public record Agreement(UUID accountId, String accountNo, LocalDate endsOn) {}
}
