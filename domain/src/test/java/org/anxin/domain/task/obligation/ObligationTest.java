package org.anxin.domain.task.obligation;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.anxin.domain.task.obligation.AnObligation.anObligation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.anxin.domain.organization.AUnit;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 5);
    private static final Instant NOW = Instant.parse("2026-04-05T02:00:00Z");
    private static final Actor OFFICE = new Actor("ducha", "秦督查", "341504-DK", "区督考办", "/DK/", Map.of());

    private static final Unit YAOLI = AUnit.township("341504104", "姚李镇");

    private final Obligation obligation = anObligation().dueOn(DUE).build();

    @ParameterizedTest
    @CsvSource({"2026-04-04, 0", "2026-04-05, 0", "2026-04-06, 1", "2026-05-05, 30"})
    void whatReachesTheOfficeAfterTheLastDayIsLateForEver(LocalDate reportedOn, int daysLate) {
        obligation.report(reportedOn);
        obligation.complete(reportedOn);

        assertThat(obligation.state()).isEqualTo(ObligationState.COMPLETED);
        assertThat(obligation.daysLate()).isEqualTo(daysLate);
        assertThat(obligation.completedOn()).contains(reportedOn);
    }

    @Test
    void isOverdueTheDayAfterItsLastDayAndNotOnIt() {
        assertThat(obligation.isOverdueOn(DUE.minusDays(1))).isFalse();
        assertThat(obligation.isOverdueOn(DUE)).isFalse();
        assertThat(obligation.isOverdueOn(DUE.plusDays(1))).isTrue();
    }

    @Test
    void aReportThatCameBackLeavesItOpenAndTheFirstReportOnRecord() {
        obligation.report(DUE);
        obligation.reopen();

        assertThat(obligation.state()).isEqualTo(ObligationState.OPEN);
        assertThat(obligation.firstReportedOn()).contains(DUE);

        obligation.report(DUE.plusDays(3));
        obligation.complete(DUE.plusDays(3));
        assertThat(obligation.firstReportedOn()).contains(DUE);
        assertThat(obligation.daysLate()).isEqualTo(3);
    }

    @Test
    void theFirstPartIsWatchedUntilTheOfficeNotesIt() {
        var march31 = LocalDate.of(2026, 3, 31);
        var yearly = anObligation()
                .firstPartDueOn(march31)
                .dueOn(LocalDate.of(2026, 12, 31))
                .build();
        assertThat(yearly.isOverdueOn(march31.plusDays(1))).isTrue();

        yearly.report(march31);
        yearly.noteFirstPart(march31);

        assertThat(yearly.state()).isEqualTo(ObligationState.OPEN);
        assertThat(yearly.nextDueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(yearly.isOverdueOn(march31.plusDays(1))).isFalse();
        yearly.report(march31.plusDays(9));
        assertThatRule(() -> yearly.noteFirstPart(march31.plusDays(9))).isRefusedWith("obligation.no-first-part");
    }

    @Test
    void moreTimeIsGrantedOnTheLastDayAtTheLatestAndKeepsTheFirstDay() {
        obligation.extend(DUE.plusDays(10), "汛期抢险", YAOLI, OFFICE, DUE, NOW);
        obligation.extend(DUE.plusDays(20), "汛期延长", YAOLI, OFFICE, DUE, NOW);

        assertThat(obligation.dueOn()).isEqualTo(DUE.plusDays(20));
        assertThat(obligation.originalDueOn()).contains(DUE);
    }

    @Test
    void noTimeIsGrantedAfterTheLastDayBackwardsOrWithoutAReason() {
        assertThatRule(() -> obligation.extend(DUE.plusDays(10), "忘了", YAOLI, OFFICE, DUE.plusDays(1), NOW))
                .isRefusedWith("obligation.extended-too-late");
        assertThatRule(() -> obligation.extend(DUE, "汛期", YAOLI, OFFICE, DUE, NOW))
                .isRefusedWith("obligation.extended-backwards");
        assertThatRule(() -> obligation.extend(DUE.plusDays(1), " ", YAOLI, OFFICE, DUE, NOW))
                .isRefusedWith("obligation.extension-reason");
        assertThat(obligation.dueOn()).isEqualTo(DUE);
    }

    @Test
    void nobodyGrantsItsOwnUnitMoreTime() {
        var ownPeople = new Actor("yaoli", "陈姚李", YAOLI.code(), "姚李镇", YAOLI.path(), Map.of());
        assertThatRule(() -> obligation.extend(DUE.plusDays(1), "汛期", YAOLI, ownPeople, DUE, NOW))
                .isRefusedWith("obligation.own-unit");
    }

    @Test
    void anExemptOneIsOwedNoMore() {
        obligation.exempt("本季度无在建项目", "ducha", NOW);

        assertThat(obligation.isOverdueOn(DUE.plusYears(1))).isFalse();
        assertThatRule(() -> obligation.report(DUE)).isRefusedWith("obligation.ended");
        assertThatRule(() -> obligation.exempt("再免一次", "ducha", NOW)).isRefusedWith("obligation.ended");
    }

    @Test
    void isNeitherExemptedNorExtendedWhileAReportWaits() {
        obligation.report(DUE);
        assertThatRule(() -> obligation.exempt("无", "ducha", NOW)).isRefusedWith("obligation.waits-for-review");
        assertThatRule(() -> obligation.report(DUE)).isRefusedWith("obligation.waits-for-review");
    }

    @Test
    void aSharedOneHasOneLeadAndIsNamedWithoutAUnit() {
        var joint = anObligation()
                .of("RS")
                .sharedWith("RS", "ZJ", "JT")
                .supportedBy("GA", "ZJ")
                .build();

        assertThat(joint.unitsWith(Part.LEAD)).containsExactly("RS");
        assertThat(joint.unitsWith(Part.PARTICIPANT)).containsExactlyInAnyOrder("ZJ", "JT");
        assertThat(joint.unitsWith(Part.SUPPORTING)).containsExactly("GA");
        assertThat(joint.instanceKey()).isEqualTo("O4/2026-03/");
        assertThat(joint.instanceKeyOf("JT")).isEqualTo(joint.instanceKey());
    }

    @Test
    void theSuccessorLeadsOnceTheUnitHasCeased() {
        var ceased = anObligation().of("T1").supportedBy("T2", "GA").build();

        ceased.handOver("T2");

        assertThat(ceased.leadCode()).isEqualTo("T2");
        assertThat(ceased.partOf("T1")).isEmpty();
        assertThat(ceased.partOf("T2")).contains(Part.LEAD);
        assertThat(ceased.instanceKey()).as("it stays the same obligation").isEqualTo("O4/2026-03/T1");
        assertThat(ceased.instanceKeyOf("T2")).isEqualTo("O4/2026-03/T2");
    }
}
