package org.anxin.persistence.wageaccount.demo;

import java.time.YearMonth;
import java.util.List;

/**
 * The sites and the window of months that banks have reported on.
 *
 * @param thisMonth the month that is not over yet
 */
record Books(List<Site> sites, long seed, YearMonth thisMonth, int months) {

    List<Site> withAccount() {
        return sites.stream().filter(site -> site.account() != null).toList();
    }

    YearMonth last() {
        return thisMonth.minusMonths(1);
    }

    /** Made anew at each asking: to keep all of them would take the memory of a city. */
    List<AccountMonth> monthsOf(Site site) {
        var all = AccountMonth.of(site, seed, thisMonth.minusMonths(months), last());
        return site.has(Fault.SILENT_BANK) && !all.isEmpty() ? all.subList(0, all.size() - 1) : all;
    }
}
