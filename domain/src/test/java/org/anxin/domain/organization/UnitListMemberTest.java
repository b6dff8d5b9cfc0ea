package org.anxin.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A unit's time on a list, from the day it is put on to its last day. */
class UnitListMemberTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);

    private final UnitList list = new UnitList("SECTOR_AUTHORITIES", "行业主管部门", null);
    private final Unit unit = AUnit.bureau("341504-ZJ", "区住建局", Sector.HOUSING);

    @Test
    void countsFromTheDayItIsPutOnToItsLastDay() {
        var member = putOn(MARCH_1);
        member.leave(JUNE_30, "会议纪要第5期");

        assertThat(member.countsOn(MARCH_1.minusDays(1))).isFalse();
        assertThat(member.countsOn(MARCH_1)).isTrue();
        assertThat(member.countsOn(JUNE_30)).isTrue();
        assertThat(member.countsOn(JUNE_30.plusDays(1))).isFalse();
        assertThat(member.endBasis()).contains("会议纪要第5期");
    }

    @Test
    void mayLeaveOnTheDayItCame() {
        var member = putOn(MARCH_1);

        member.leave(MARCH_1, "误列");

        assertThat(member.countsOn(MARCH_1)).isTrue();
        assertThat(member.countsOn(MARCH_1.plusDays(1))).isFalse();
    }

    @Test
    void cannotLeaveBeforeItCame() {
        var member = putOn(MARCH_1);

        assertRefused(() -> member.leave(MARCH_1.minusDays(1), "纪要"), "unit-list.off-before-on");
        assertThat(member.validTo()).isEmpty();
    }

    @Test
    void leavesOnce() {
        var member = putOn(MARCH_1);
        member.leave(JUNE_30, "纪要");

        assertRefused(() -> member.leave(JUNE_30, "纪要"), "unit-list.already-off");
    }

    @Test
    void isNotPutOnTwiceAtATimeButMayReturn() {
        var first = putOn(MARCH_1);

        assertRefused(() -> putOn(JUNE_30, first), "unit-list.already-on");
        first.leave(JUNE_30, "纪要");
        assertRefused(() -> putOn(JUNE_30, first), "unit-list.already-on");
        assertThat(putOn(JUNE_30.plusDays(1), first).validFrom()).isEqualTo(JUNE_30.plusDays(1));
    }

    @Test
    void onlyAUnitThatExistsThenIsPutOn() {
        assertRefused(() -> putOn(AUnit.SINCE.minusDays(1)), "unit-list.unit-not-alive");
        assertThat(putOn(AUnit.SINCE).validFrom()).isEqualTo(AUnit.SINCE);
    }

    private UnitListMember putOn(LocalDate from, UnitListMember... earlier) {
        return new UnitListMember(UUID.randomUUID(), list, unit, from, "叶政办〔2026〕1号", List.of(earlier));
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
