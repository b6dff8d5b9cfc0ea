package org.anxin.domain.task.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObligationYearTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 9, 10);

    private final ObligationYear year = new ObligationYear(2026, BEGAN, "system", Instant.EPOCH);

    @Test
    void oweNothingThatWasDueBeforeTheInstallationBegan() {
        assertThat(year.owes(due(BEGAN.minusDays(1)))).isFalse();
        assertThat(year.owes(due(BEGAN))).isTrue();
        assertThat(year.owes(due(BEGAN.plusDays(1)))).isTrue();
        assertThat(year.isWhole()).isFalse();
    }

    @Test
    void theOfficeMayAskForTheWholeYear() {
        year.countWhole("ducha", Instant.EPOCH);

        assertThat(year.isWhole()).isTrue();
        assertThat(year.owes(due(LocalDate.of(2026, 1, 31)))).isTrue();
    }

    private static PlannedObligation due(LocalDate day) {
        var month = new Period(2026, "2026-08", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));
        return new PlannedObligation(
                AnObligation.aCadence("O4", Sharing.EACH),
                month,
                new DueDate(month.from(), null, day, "期满次月", null),
                "341504104",
                List.of(),
                List.of(),
                null);
    }
}
