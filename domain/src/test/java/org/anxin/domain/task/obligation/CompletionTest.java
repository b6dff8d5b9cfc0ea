package org.anxin.domain.task.obligation;

import static org.anxin.domain.task.obligation.ObligationStanding.COMPLETED;
import static org.anxin.domain.task.obligation.ObligationStanding.COMPLETED_LATE;
import static org.anxin.domain.task.obligation.ObligationStanding.DUE_SOON;
import static org.anxin.domain.task.obligation.ObligationStanding.EXEMPTED;
import static org.anxin.domain.task.obligation.ObligationStanding.IN_UNIT_REVIEW;
import static org.anxin.domain.task.obligation.ObligationStanding.NOT_BEGUN;
import static org.anxin.domain.task.obligation.ObligationStanding.OPEN;
import static org.anxin.domain.task.obligation.ObligationStanding.OVERDUE;
import static org.anxin.domain.task.obligation.ObligationStanding.REPORTED;
import static org.anxin.domain.task.obligation.ObligationStanding.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletionTest {

    @Test
    void theWorstStandingGivesTheColourWhateverElseThereIs() {
        var fromTheBestOn = List.of(NOT_BEGUN, COMPLETED, COMPLETED_LATE, REPORTED, OPEN, DUE_SOON, OVERDUE);
        var colours = List.of("grey", "green", "lime", "blue", "yellow", "orange", "red");

        var soFar = new ArrayList<ObligationStanding>();
        for (int i = 0; i < colours.size(); i++) {
            soFar.add(fromTheBestOn.get(i));
            assertThat(of(soFar).mark().tag()).as("%s", soFar).isEqualTo(colours.get(i));
        }
    }

    @Test
    void whatIsReturnedPressesAsWhatIsDueSoonAndTheUnitsOwnReviewIsOpenWork() {
        assertThat(of(List.of(RETURNED, OPEN)).sign()).isEqualTo("急1");
        assertThat(of(List.of(RETURNED, DUE_SOON)).sign()).isEqualTo("急2");
        assertThat(of(List.of(IN_UNIT_REVIEW, REPORTED)).sign()).isEqualTo("办1");
    }

    @ParameterizedTest
    @EnumSource
    void everyStandingHasItsMark(ObligationStanding standing) {
        assertThat(Stream.of(CompletionMark.values())
                        .filter(mark -> mark.in(of(List.of(standing)).counts()) == 1))
                .hasSize(1);
    }

    @Test
    void onlyWhatIsExemptedIsOwedByNobody() {
        var all = of(EnumSet.complementOf(EnumSet.of(ObligationStanding.VOIDED, ObligationStanding.HISTORIC)));

        assertThat(all.total()).isEqualTo(9);
        assertThat(all.done()).isEqualTo(2);
        assertThat(all.begun()).isEqualTo(8);
        assertThat(all.open()).isEqualTo(4);
        assertThat(of(List.of(EXEMPTED)).words()).isEqualTo("免办");
        assertThat(of(List.of(EXEMPTED, COMPLETED)).words()).isEqualTo("1/1");
    }

    @Test
    void aSignSaysHowManyGiveIt() {
        assertThat(of(List.of(OVERDUE, OVERDUE, COMPLETED)).words()).isEqualTo("1/3");
        assertThat(of(List.of(OVERDUE, OVERDUE, COMPLETED)).sign()).isEqualTo("逾2");
        assertThat(of(List.of(COMPLETED, NOT_BEGUN)).sign()).isEqualTo("✓");
        assertThat(of(List.of(NOT_BEGUN)).sign()).isEqualTo("未");
    }

    @Test
    void theShareThatIsDoneIsOfWhatHasBegunAndNeverRoundedUp() {
        assertThat(of(List.of(COMPLETED, COMPLETED, OPEN, NOT_BEGUN)).donePercent())
                .isEqualTo(66);
        assertThat(of(List.of(NOT_BEGUN)).donePercent()).isNull();
    }

    private static Completion of(Iterable<ObligationStanding> standings) {
        var sum = Completion.NOTHING;
        for (var standing : standings) {
            sum = sum.plus(Completion.of(standing, 1));
        }
        return sum;
    }
}
