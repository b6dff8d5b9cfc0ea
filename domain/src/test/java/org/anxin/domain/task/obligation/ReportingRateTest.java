package org.anxin.domain.task.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.organization.UnitKind;
import org.anxin.domain.task.DutyHolder;
import org.junit.jupiter.api.Test;

class ReportingRateTest {

    @Test
    void oneReportIsSaidInAWord() {
        assertThat(new ReportingRate(1, 1, 0).words()).isEqualTo("按时");
        assertThat(new ReportingRate(1, 0, 1).words()).isEqualTo("迟报");
        assertThat(new ReportingRate(1, 0, 0).words()).isEqualTo("未报");
        assertThat(ReportingRate.NOTHING_DUE.words()).isEmpty();
    }

    @Test
    void severalAreSaidInPerCentAndOnlyWhatIsWholeReads100() {
        assertThat(new ReportingRate(200, 199, 0).words()).isEqualTo("99%");
        assertThat(new ReportingRate(7, 7, 0).words()).isEqualTo("100%");
        assertThat(new ReportingRate(7, 0, 7).words()).isEqualTo("0%");
    }

    @Test
    void isTheWarmerTheFewerCameInTime() {
        assertThat(List.of(rate(10), rate(8), rate(5), rate(1), rate(0)))
                .extracting(ReportingRate::heat)
                .containsExactly(4, 3, 2, 1, 0);
        assertThat(new ReportingRate(1, 0, 1).heat())
                .as("late is better than never")
                .isEqualTo(1);
        assertThat(ReportingRate.NOTHING_DUE.heat()).isNegative();
    }

    @Test
    void unitsStandInTheDistrictsOrderAndMonthsAndUnitsAddUp() {
        var rates = ReportingRates.of(
                List.of(
                        new ReportingRates.Cell("洪集镇", 1, new ReportingRate(1, 0, 1)),
                        new ReportingRates.Cell("姚李镇", 1, new ReportingRate(1, 1, 0)),
                        new ReportingRates.Cell("姚李镇", 2, new ReportingRate(1, 1, 0))),
                List.of(holder("姚李镇"), holder("人社局"), holder("洪集镇")));

        assertThat(rates.units()).extracting(ReportingRates.Line::unitName).containsExactly("姚李镇", "洪集镇");
        assertThat(rates.units().getFirst().year()).isEqualTo(new ReportingRate(2, 2, 0));
        assertThat(rates.all().months().getFirst().words()).isEqualTo("50%");
        assertThat(rates.all().year()).isEqualTo(new ReportingRate(3, 2, 1));
    }

    private static ReportingRate rate(int inTimeOfTen) {
        return new ReportingRate(10, inTimeOfTen, 0);
    }

    private static DutyHolder holder(String name) {
        return new DutyHolder(name, name, name, UnitKind.TOWNSHIP, null, LocalDate.of(2018, 1, 1), null, null);
    }
}
