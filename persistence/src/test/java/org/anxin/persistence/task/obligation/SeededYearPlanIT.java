package org.anxin.persistence.task.obligation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anxin.domain.policy.LunarCalendar;
import org.anxin.domain.policy.PolicyParameters;
import org.anxin.domain.task.DutyHolder;
import org.anxin.domain.task.DutyHolders;
import org.anxin.domain.task.TaskBreakdowns;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.Cadences;
import org.anxin.domain.task.obligation.DueRule;
import org.anxin.domain.task.obligation.PlannedObligation;
import org.anxin.domain.task.obligation.YearPlan;
import org.anxin.persistence.shared.PersistenceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the seeded cadences ask of the seeded units in a year. */
@PersistenceTest
@Transactional
class SeededYearPlanIT {

    private static final String SANYUAN = "341504102";
    private static final String HONGJI = "341504103";

    @Autowired
    private Cadences cadences;

    @Autowired
    private TaskBreakdowns breakdowns;

    @Autowired
    private DutyHolders holders;

    @Autowired
    private PolicyParameters parameters;

    @Autowired
    private LunarCalendar lunar;

    @Test
    void everyRemarkWithACadenceIsThere() {
        assertThat(cadences.all())
                .hasSize(21)
                .extracting(Cadence::code)
                .startsWith("O1", "O2")
                .endsWith("O20", "O21");
        assertThat(cadences.all())
                .filteredOn(cadence -> cadence.dueRule() == DueRule.BY_SUBJECT)
                .as("those of projects and accounts")
                .extracting(Cadence::code)
                .containsExactly("O2", "O3", "O5", "O15");
        assertThat(cadences.all())
                .allSatisfy(cadence -> assertThat(cadence.measures()).isNotEmpty());
    }

    @Test
    void theYear2026AsksForEachCadenceAsOftenAsItsRemarkSays() {
        Map<String, Long> counts = of(2026).stream()
                .collect(groupingBy(planned -> planned.cadence().code(), LinkedHashMap::new, counting()));

        assertThat(counts)
                .containsEntry("O1", 4L)
                .containsEntry("O4", 7L * 12)
                .containsEntry("O6", 4L)
                .containsEntry("O7", 4L)
                .containsEntry("O8", 2L)
                .containsEntry("O9", 2L)
                .containsEntry("O10", 4L + 2 + 1)
                .containsEntry("O11", 3L)
                .containsEntry("O12", 1L)
                .containsEntry("O13", 1L)
                .containsEntry("O14", 4L + 7)
                .containsEntry("O16", 4L)
                .containsEntry("O17", 4L + 7)
                .containsEntry("O18", 3L)
                .containsEntry("O19", 8L)
                .containsEntry("O20", 1L)
                .containsEntry("O21", 2L)
                .doesNotContainKeys("O2", "O3", "O5", "O15");
    }

    @Test
    void everyInstanceHasANameOfItsOwn() {
        assertThat(of(2026)).extracting(PlannedObligation::instanceKey).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "O4/2026-01/341504104, 2026-01-01, 2026-02-05",
        "O4/2026-12/341504104, 2026-12-01, 2027-01-05",
        "O6/2026-Q1/, 2026-01-01, 2026-03-31",
        "O9/2026-H1/, 2026-01-01, 2026-06-30",
        "O10/2026/341504-CZ, 2026-01-01, 2026-04-30",
        "O11/2026/341504-FG, 2026-01-01, 2026-12-31",
        "O12/2026-W/, 2026-12-01, 2027-02-05",
        "O13/2026-W/, 2026-12-01, 2027-02-05",
        "O1/2018/341504-ZJ, 2018-01-01, 2018-12-31"
    })
    void fallsDueWhenItsRuleSays(String key, LocalDate opensOn, LocalDate dueOn) {
        var due = planned(key, 2026).due();

        assertThat(due.opensOn()).isEqualTo(opensOn);
        assertThat(due.dueOn()).isEqualTo(dueOn);
        assertThat(due.formula()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"2024, 2025-01-28", "2025, 2026-02-16", "2026, 2027-02-05"})
    void aWinterEndsOnNewYearsEveOfTheLunarCalendar(int year, LocalDate eve) {
        assertThat(planned("O12/" + year + "-W/", year).due().dueOn()).isEqualTo(eve);
    }

    @Test
    void aPublicityPlanHasAFirstPartInMarch() {
        assertThat(planned("O14/2026/341504-SF", 2026).due().firstDueOn()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void aSharedDutyIsOneWithALeadAndParticipants() {
        var conference = planned("O9/2026-H1/", 2026);

        assertThat(conference.leadCode()).isEqualTo("341504-DK");
        assertThat(conference.participants()).hasSize(8).contains(SANYUAN, "341504-KFQ");
    }

    @Test
    void theRemarkOnTheFundLeavesTheDevelopmentZoneOut() {
        assertThat(of(2026))
                .extracting(PlannedObligation::instanceKey)
                .contains("O10/2026/341504001")
                .doesNotContain("O10/2026/341504-KFQ");
    }

    @Test
    void supportingUnitsOfTheRowMayHelp() {
        assertThat(planned("O4/2026-03/341504104", 2026).supporting()).contains("341504-SC", "341504-SW", "341504-GD");
    }

    @Test
    void aTownshipThatCeasesInJuneOwesNothingInJulyAndItsSuccessorDoes() {
        var merged = holders.all().stream()
                .map(unit -> unit.code().equals(SANYUAN) ? ceasedInJune(unit) : unit)
                .toList();

        var keys = plan(merged).of(2026).stream()
                .filter(planned -> planned.cadence().code().equals("O4"))
                .map(PlannedObligation::instanceKey)
                .toList();

        assertThat(keys)
                .contains("O4/2026-06/" + SANYUAN, "O4/2026-07/" + HONGJI)
                .doesNotContain("O4/2026-07/" + SANYUAN)
                .hasSize(7 * 6 + 6 * 6);
    }

    @Test
    void aUnitThatIsAddedInSeptemberOwesFromOctober() {
        var added = new java.util.ArrayList<>(holders.listMembers());
        added.add(new org.anxin.domain.task.ListMember("TOWNSHIPS", "341504-CT", LocalDate.of(2026, 9, 2), null));
        var plan = new YearPlan(cadences.all(), breakdowns.current(), holders.all(), added, parameters, lunar);

        assertThat(plan.of(2026))
                .extracting(PlannedObligation::instanceKey)
                .contains("O4/2026-10/341504-CT")
                .doesNotContain("O4/2026-09/341504-CT");
    }

    private static DutyHolder ceasedInJune(DutyHolder unit) {
        return new DutyHolder(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.parentCode(),
                unit.validFrom(),
                LocalDate.of(2026, 6, 30),
                HONGJI);
    }

    private PlannedObligation planned(String key, int year) {
        return of(year).stream()
                .filter(planned -> planned.instanceKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<PlannedObligation> of(int year) {
        return plan(holders.all()).of(year);
    }

    private YearPlan plan(List<DutyHolder> units) {
        return new YearPlan(cadences.all(), breakdowns.current(), units, holders.listMembers(), parameters, lunar);
    }
}
