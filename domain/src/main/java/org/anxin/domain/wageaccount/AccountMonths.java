package org.anxin.domain.wageaccount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts month by month: which of them a bank has to report on, and what it has reported. */
public interface AccountMonths {

    /** The cadence by which banks report (开户银行按月通报专用账户). */
    String CADENCE = "O5";

    /** What such an obligation is about. */
    String SUBJECT_KIND = "wage-account";

    /** Accounts that are open on some day of the two months or between them. */
    List<OpenAccount> openBetween(YearMonth from, YearMonth to);

    /** The notice that a second person of the bank has confirmed for the month. */
    Optional<ConfirmedMonth> confirmed(UUID accountId, YearMonth month);

    /**
     * @param title as a clerk recognizes it: projects and number
     * @param closedOn null while it is open
     * @param earlier banks that kept it before, the oldest first
     */
    record OpenAccount(
            UUID id,
            String bankCode,
            String title,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            List<EarlierBank> earlier) {

        public OpenAccount {
            earlier = List.copyOf(earlier);
        }

        /** @param until the day on which it went over to the next */
        public record EarlierBank(String code, LocalDate until) {}

        /** Who kept it at the end of a month. */
        public String bankIn(YearMonth month) {
            return earlier.stream()
                    .filter(bank -> bank.until().isAfter(month.atEndOfMonth()))
                    .map(EarlierBank::code)
                    .findFirst()
                    .orElse(bankCode);
        }

        public boolean isOpenIn(YearMonth month) {
            return !YearMonth.from(openedOn).isAfter(month)
                    && (closedOn == null || !YearMonth.from(closedOn).isBefore(month));
        }
    }

    /** What the month's notice says, in the words of an obligation's records. */
    record ConfirmedMonth(UUID noticeId, LocalDate confirmedOn, String summary) {}
}
