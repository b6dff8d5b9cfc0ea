package org.anxin.domain.task;

import static org.anxin.domain.task.UnitRole.RESPONSIBLE;
import static org.anxin.domain.task.UnitRole.SUPPORTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anxin.domain.task.Assignment.How;
import org.anxin.domain.task.UnitPhrase.StandsFor;
import org.junit.jupiter.api.Test;

/** 叶政办〔2018〕41号, 附件: who is meant by a printed phrase. */
class AssignmentResolutionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aNamedUnitHoldsTheRoleOfItsCell() {
        var assignments = ABreakdown.where()
                .unit("人社局")
                .unit("住建局")
                .names(RESPONSIBLE, "人社局")
                .names(SUPPORTING, "住建局")
                .on(TODAY);

        assertThat(rolesIn(assignments)).containsExactly("人社局 RESPONSIBLE NAMED", "住建局 SUPPORTING NAMED");
    }

    @Test
    void anOpenPhraseObligesWhoeverIsOnItsList() {
        var assignments = ABreakdown.where()
                .unit("住建局")
                .unit("交通局")
                .list("行业主管部门", "住建局", "交通局")
                .names(RESPONSIBLE, "住建局")
                .opens(RESPONSIBLE, "等行业主管部门", "行业主管部门")
                .on(TODAY);

        assertThat(rolesIn(assignments)).containsExactly("住建局 RESPONSIBLE NAMED", "交通局 RESPONSIBLE LISTED");
    }

    /** Measures 29–30: 交通局 and 水利中心 are named as supporting, so “等行业主管部门” does not make them responsible. */
    @Test
    void trafficAndWaterStaySupportingInMeasures29And30() {
        var assignments = ABreakdown.where()
                .unit("住建局")
                .unit("交通局")
                .unit("水利中心")
                .unit("重点局")
                .list("行业主管部门", "住建局", "交通局", "水利中心", "重点局")
                .names(RESPONSIBLE, "住建局")
                .opens(RESPONSIBLE, "等行业主管部门", "行业主管部门")
                .names(SUPPORTING, "交通局", "水利中心")
                .on(TODAY);

        assertThat(rolesIn(assignments))
                .containsExactly(
                        "住建局 RESPONSIBLE NAMED",
                        "重点局 RESPONSIBLE LISTED",
                        "交通局 SUPPORTING NAMED",
                        "水利中心 SUPPORTING NAMED");
    }

    @Test
    void aUnitNamedInBothCellsIsResponsible() {
        var assignments = ABreakdown.where()
                .unit("财政局")
                .names(RESPONSIBLE, "财政局")
                .names(SUPPORTING, "财政局")
                .on(TODAY);

        assertThat(rolesIn(assignments)).containsExactly("财政局 RESPONSIBLE NAMED");
    }

    @Test
    void aUnitOnTheListsOfBothCellsIsResponsible() {
        var assignments = ABreakdown.where()
                .unit("住建局")
                .list("行业主管部门", "住建局")
                .list("成员单位", "住建局")
                .opens(SUPPORTING, "联席会议成员单位", "成员单位")
                .opens(RESPONSIBLE, "等行业主管部门", "行业主管部门")
                .on(TODAY);

        assertThat(rolesIn(assignments)).containsExactly("住建局 RESPONSIBLE LISTED");
    }

    @Test
    void aMemberCountsUpToItsLastDayOnTheList() {
        var breakdown = ABreakdown.where()
                .unit("教育局")
                .member("其他部门", "教育局", LAST_DAY.minusDays(1), LAST_DAY)
                .opens(SUPPORTING, "等部门", "其他部门");

        assertThat(breakdown.on(LAST_DAY.minusDays(2)).all()).isEmpty();
        assertThat(breakdown.on(LAST_DAY.minusDays(1)).all()).hasSize(1);
        assertThat(breakdown.on(LAST_DAY).all()).hasSize(1);
        assertThat(breakdown.on(LAST_DAY.plusDays(1)).all()).isEmpty();
    }

    @Test
    void aCeasedUnitIsFollowedByItsSuccessorFromTheDayAfter() {
        var breakdown = ABreakdown.where()
                .unit("国土局", ABreakdown.FOUNDED, LAST_DAY, "自然资源和规划局")
                .unit("自然资源和规划局", LAST_DAY.plusDays(1), null, null)
                .names(SUPPORTING, "国土局");

        assertThat(rolesIn(breakdown.on(LAST_DAY.minusDays(1)))).containsExactly("国土局 SUPPORTING NAMED");
        assertThat(rolesIn(breakdown.on(LAST_DAY))).containsExactly("国土局 SUPPORTING NAMED");
        assertThat(rolesIn(breakdown.on(LAST_DAY.plusDays(1)))).containsExactly("自然资源和规划局 SUPPORTING NAMED");
        assertThat(breakdown.on(LAST_DAY.plusDays(1)).all().getFirst().inPlaceOf())
                .isEqualTo("国土局");
    }

    @Test
    void aSuccessorThatTheRowNamesAnywayHoldsOneRole() {
        var assignments = ABreakdown.where()
                .unit("城投公司", ABreakdown.FOUNDED, LAST_DAY, "住建局")
                .unit("住建局")
                .names(SUPPORTING, "城投公司")
                .names(RESPONSIBLE, "住建局")
                .on(TODAY);

        assertThat(rolesIn(assignments)).containsExactly("住建局 RESPONSIBLE NAMED");
    }

    @Test
    void successorsThatNameEachOtherObligeNobody() {
        var assignments = ABreakdown.where()
                .unit("甲局", ABreakdown.FOUNDED, LAST_DAY, "乙局")
                .unit("乙局", ABreakdown.FOUNDED, LAST_DAY, "甲局")
                .names(RESPONSIBLE, "甲局")
                .on(TODAY);

        assertThat(assignments.all()).isEmpty();
        assertThat(assignments.open()).extracting(UnitPhrase::printed).containsExactly("甲局");
    }

    @Test
    void aUnitThatDoesNotExistYetIsNotObliged() {
        var breakdown = ABreakdown.where().unit("新区管委会", TODAY, null, null).names(RESPONSIBLE, "新区管委会");

        assertThat(breakdown.on(TODAY.minusDays(1)).all()).isEmpty();
        assertThat(breakdown.on(TODAY).all()).hasSize(1);
    }

    @Test
    void whatIsKnownOnlyByProjectOrAccountStaysOpenAndSaysSo() {
        var assignments = ABreakdown.where()
                .leavesOpen(RESPONSIBLE, "项目主管部门", StandsFor.PER_PROJECT)
                .leavesOpen(SUPPORTING, "开户银行", StandsFor.PER_ACCOUNT)
                .opens(SUPPORTING, "等部门", "无人的名单")
                .on(TODAY);

        assertThat(assignments.all()).isEmpty();
        assertThat(assignments.open())
                .extracting(UnitPhrase::standsFor)
                .containsExactly(StandsFor.PER_PROJECT, StandsFor.PER_ACCOUNT, StandsFor.LIST);
    }

    private static List<String> rolesIn(Assignments assignments) {
        return assignments.all().stream()
                .map(a -> a.unit().code() + " " + a.role() + " " + (a.how() == How.NAMED ? "NAMED" : "LISTED"))
                .toList();
    }
}
