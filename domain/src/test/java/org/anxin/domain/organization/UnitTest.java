package org.anxin.domain.organization;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);

    private final Unit yaoli = AUnit.township("341504104", "姚李镇");

    @Test
    void livesUntilItsLastDayAndHandsOverTheDayAfter() {
        var successor = AUnit.bureau("341504-ZRZY", "区自然资源和规划局", null);
        var landBureau = AUnit.bureau("341504-GT", "区国土局", null);

        landBureau.cease(JUNE_30, successor);

        assertThat(landBureau.existsOn(JUNE_30)).isTrue();
        assertThat(landBureau.existsOn(JUNE_30.plusDays(1))).isFalse();
        assertThat(landBureau.successorCode()).contains("341504-ZRZY");
        assertThatRule(() -> landBureau.cease(JUNE_30, null)).isRefusedWith("unit.already-ceased");

        landBureau.revive();
        assertThat(landBureau.existsOn(JUNE_30.plusDays(1))).isTrue();
        assertThat(landBureau.successorCode()).isEmpty();
    }

    @Test
    void cannotCeaseBeforeItBegan() {
        assertThatRule(() -> yaoli.cease(AUnit.SINCE.minusDays(1), null)).isRefusedWith("unit.ceases-before-it-began");
        yaoli.cease(AUnit.SINCE, null);
        assertThat(yaoli.validTo()).contains(AUnit.SINCE);
    }

    @Test
    void doesNotExistTheDayBeforeItBegins() {
        assertThat(yaoli.existsOn(AUnit.SINCE.minusDays(1))).isFalse();
        assertThat(yaoli.existsOn(AUnit.SINCE)).isTrue();
    }

    @Test
    void handsNothingOverToAUnitThatHasCeased() {
        var gone = AUnit.bureau("341504-OLD", "已撤单位", null);
        gone.cease(JUNE_30, null);
        assertThatRule(() -> yaoli.cease(JUNE_30, gone)).isRefusedWith("unit.successor-not-alive");
    }

    @Test
    void aVillageStandsBelowItsTownshipAndCarriesItsCode() {
        var village = village("341504104201", yaoli);
        assertThat(village.path()).isEqualTo("/340000/341500/341504/341504104/341504104201/");

        assertThatRule(() -> village("341504103201", yaoli)).isRefusedWith("unit.village-code");
        assertThatRule(() -> village("34150410420", yaoli)).isRefusedWith("unit.village-code");
        assertThatRule(() -> village("341504104201", AUnit.district())).isRefusedWith("unit.village-needs-township");
    }

    @Test
    void aBureauHasNoOfficialCode() {
        assertThatRule(() -> new Unit(
                        "341504999", AUnit.district(), UnitKind.BUREAU, "某局", "某局", null, true, AUnit.SINCE, 1, null))
                .isRefusedWith("unit.no-official-code");
        assertThatRule(() -> AUnit.bureau("某局", "某局", null)).isRefusedWith("unit.local-code");
    }

    private static Unit village(String code, Unit parent) {
        return new Unit(code, parent, UnitKind.VILLAGE, "某村", "某村", null, true, AUnit.SINCE, 1, null);
    }
}
