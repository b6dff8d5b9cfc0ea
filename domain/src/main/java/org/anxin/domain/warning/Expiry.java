package org.anxin.domain.warning;

import java.time.LocalDate;
import java.util.Optional;
import org.anxin.domain.policy.Days;

/** Something that ends: yellow some days before its last day, red from the day after it. */
final class Expiry {

    private Expiry() {}

    static Optional<WarningColour> colour(LocalDate lastDay, Days before, LocalDate today) {
        if (today.isAfter(lastDay)) {
            return Optional.of(WarningColour.RED);
        }
        return today.isBefore(lastDay.minusDays(before.count())) ? Optional.empty() : Optional.of(WarningColour.YELLOW);
    }

    static String words(LocalDate lastDay, LocalDate today) {
        return today.isAfter(lastDay) ? "已于 " + lastDay + " 到期" : "将于 " + lastDay + " 到期";
    }
}
