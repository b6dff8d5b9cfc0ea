package org.anxin.persistence.task;

import static org.anxin.domain.task.UnitRole.RESPONSIBLE;
import static org.anxin.domain.task.UnitRole.SUPPORTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.anxin.domain.task.Assignment;
import org.anxin.domain.task.AssignmentResolution;
import org.anxin.domain.task.Assignments;
import org.anxin.domain.task.DutyHolders;
import org.anxin.domain.task.TaskBreakdown;
import org.anxin.domain.task.TaskBreakdowns;
import org.anxin.domain.task.UnitPhrase;
import org.anxin.domain.task.UnitPhrase.StandsFor;
import org.anxin.domain.task.UnitRole;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is obliged by the seeded table, with the units and lists as they are delivered. */
@PersistenceTest
class SeededAssignmentsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<String> TOWNSHIPS = List.of("三元镇", "洪集镇", "姚李镇", "孙岗乡", "史河街道", "平岗街道");

    @Autowired
    private TaskBreakdowns breakdowns;

    @Autowired
    private DutyHolders holders;

    private TaskBreakdown breakdown;
    private Assignments assignments;

    @BeforeEach
    void resolve() {
        breakdown = breakdowns.current();
        assignments = new AssignmentResolution(breakdown.phrases(), holders.all(), holders.listMembers()).on(TODAY);
    }

    @Test
    void townshipsAndStreetsAreResponsibleInAll33Rows() {
        for (var row : breakdown.rows()) {
            assertThat(units(row.no(), RESPONSIBLE)).containsAll(TOWNSHIPS);
        }
    }

    @Test
    void theDevelopmentZoneIsResponsibleInAllRowsButThatOfMeasures34And35() {
        var rows =
                assignments.ofUnit("341504-KFQ").stream().map(Assignment::rowNo).toList();

        assertThat(rows).hasSize(32).doesNotContain(22);
        assertThat(breakdown.measuresOf(breakdown.row(22))).extracting("no").containsExactly(34, 35);
    }

    @Test
    void openPhrasesAddTheOtherSectorAuthorities() {
        assertThat(units(2, RESPONSIBLE)).startsWith("区住建局", "区交通局", "区水利中心", "区重点局");
        assertThat(units(2, SUPPORTING)).containsExactly("区人社局");
    }

    @Test
    void trafficAndWaterSupportMeasures29And30AndKeyProjectsIsResponsible() {
        assertThat(units(19, RESPONSIBLE)).contains("区住建局", "区重点局").doesNotContain("区交通局", "区水利中心");
        assertThat(units(19, SUPPORTING)).containsExactly("区财政局", "区交通局", "区水利中心", "区税务局", "区总工会");
    }

    @Test
    void conferenceMembersSupportWhereTheyAreNotResponsibleAnyway() {
        assertThat(units(33, RESPONSIBLE)).startsWith("区人社局", "区司法局", "区住建局", "区总工会");
        assertThat(units(33, SUPPORTING))
                .containsExactlyInAnyOrder("区信访局", "区交通局", "区水利中心", "区重点局", "区发改委", "区财政局", "区公安分局", "区市场监管局", "人民银行");
    }

    @Test
    void everyRowHasResponsibleUnitsAndNoUnitTwice() {
        for (var row : breakdown.rows()) {
            var all = Arrays.stream(UnitRole.values())
                    .flatMap(role -> units(row.no(), role).stream())
                    .toList();
            assertThat(all).doesNotHaveDuplicates();
            assertThat(units(row.no(), RESPONSIBLE)).hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void projectAuthoritiesAndAccountBanksStayOpen() {
        assertThat(rowsOpen(StandsFor.PER_PROJECT)).containsExactly(3, 13, 17, 22);
        assertThat(rowsOpen(StandsFor.PER_ACCOUNT)).containsExactly(9, 10, 11, 15, 16, 17, 18);
    }

    private List<Integer> rowsOpen(StandsFor standsFor) {
        return assignments.open().stream()
                .filter(phrase -> phrase.standsFor() == standsFor)
                .map(UnitPhrase::rowNo)
                .toList();
    }

    private List<String> units(int row, UnitRole role) {
        return assignments.of(breakdown.row(row), role).stream()
                .map(assignment -> assignment.unit().shortName())
                .toList();
    }
}
