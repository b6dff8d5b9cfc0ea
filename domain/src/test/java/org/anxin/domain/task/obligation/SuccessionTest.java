package org.anxin.domain.task.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.task.DutyHolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final LocalDate FOUNDED = LocalDate.of(2018, 1, 1);
    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);

    @Test
    void theLastLivingSuccessorTakesOverTheDayAfterTheLastDay() {
        var units = List.of(unit("A", JUNE_30, "B"), unit("B", JUNE_30.plusMonths(2), "C"), unit("C", null, null));

        assertThat(new Succession(units, JUNE_30).of("A")).as("it still exists").isEmpty();
        assertThat(new Succession(units, JUNE_30.plusDays(1)).of("A"))
                .map(DutyHolder::code)
                .contains("B");
        assertThat(new Succession(units, JUNE_30.plusMonths(3)).of("A"))
                .map(DutyHolder::code)
                .contains("C");
    }

    @Test
    void nobodyTakesOverWhereNobodyIsNamedOrTheNamesGoRound() {
        var units = List.of(unit("A", JUNE_30, null), unit("B", JUNE_30, "C"), unit("C", JUNE_30, "B"));
        var july = new Succession(units, JUNE_30.plusDays(1));

        assertThat(july.of("A")).isEmpty();
        assertThat(july.of("B")).isEmpty();
        assertThat(july.of("unknown")).isEmpty();
    }

    private static DutyHolder unit(String code, @Nullable LocalDate validTo, @Nullable String successor) {
        return new DutyHolder(code, code, code, UnitKind.TOWNSHIP, null, FOUNDED, validTo, successor);
    }
}
