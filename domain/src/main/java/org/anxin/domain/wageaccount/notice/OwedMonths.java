package org.anxin.domain.wageaccount.notice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.domain.shared.Scope;

/** Months that are over and without a notice, by what banks owe. */
public interface OwedMonths {

    /**
     * The most urgent first, no more than so many.
     *
     * @param words of the account's number, its name or its projects; empty for all
     */
    List<OwedMonth> of(Scope bank, String words, LocalDate today, int most);

    Optional<OwedMonth> find(UUID accountId, YearMonth month, Scope bank, LocalDate today);
}
