package org.anxin.domain.project;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.anxin.domain.project.AProject.CLERK;
import static org.anxin.domain.project.AProject.NOW;
import static org.anxin.domain.project.AProject.TODAY;
import static org.anxin.domain.project.AProject.aProject;
import static org.anxin.domain.project.ProjectState.APPROVED;
import static org.anxin.domain.project.ProjectState.COMPLETED;
import static org.anxin.domain.project.ProjectState.PREPARING;
import static org.anxin.domain.project.ProjectState.SETTLED;
import static org.anxin.domain.project.ProjectState.SUSPENDED;
import static org.anxin.domain.project.ProjectState.UNDER_CONSTRUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.anxin.domain.organization.Sector;
import org.anxin.domain.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From preparation to settlement, and what cannot be true on the way. */
class ProjectTest {

    private static final LocalDate JANUARY_5 = LocalDate.of(2026, 1, 5);
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    @Test
    void livesFromPreparationToSettlementWithEachStepOnRecord() {
        var project = aProject().since(JANUARY_5).in(PREPARING);
        step(project, APPROVED, JANUARY_5, null);
        step(project, UNDER_CONSTRUCTION, MARCH_1, null);
        step(project, SUSPENDED, APRIL_1, "资金未到位");
        step(project, UNDER_CONSTRUCTION, MAY_1, null);
        step(project, COMPLETED, TODAY, null);
        step(project, SETTLED, TODAY, "工资结清");

        assertThat(project.changes())
                .extracting(StateChange::state)
                .containsExactly(
                        PREPARING, APPROVED, UNDER_CONSTRUCTION, SUSPENDED, UNDER_CONSTRUCTION, COMPLETED, SETTLED);
        assertThat(project.changes().get(3).reason()).isEqualTo("资金未到位");
        assertThat(project.schedule().startedOn())
                .as("begun once, whatever was suspended")
                .isEqualTo(MARCH_1);
        assertThat(project.schedule().completedOn()).isEqualTo(TODAY);
        assertThat(project.nextStates()).isEmpty();
    }

    @Test
    void isRegisteredAtWhateverStageItIsAndWithNothingElseKnown() {
        var project = aProject().in(UNDER_CONSTRUCTION);

        assertThat(project.state()).isEqualTo(UNDER_CONSTRUCTION);
        assertThat(project.schedule().startedOn())
                .as("nobody said when it began")
                .isNull();
        assertThat(project.permit()).isEmpty();
        assertThat(project.changes()).hasSize(1);
    }

    @Test
    void beganWhenItIsSaidToBeUnderConstruction() {
        assertThat(aProject().since(MARCH_1).in(UNDER_CONSTRUCTION).schedule().startedOn())
                .isEqualTo(MARCH_1);
        assertThat(aProject()
                        .built(APRIL_1, null)
                        .in(UNDER_CONSTRUCTION)
                        .changes()
                        .getFirst()
                        .onDay())
                .isEqualTo(APRIL_1);
    }

    @Test
    void stagesMayBeLeftOutAsWorksDoBeginBeforeTheirApproval() {
        var project = aProject().in(PREPARING);
        step(project, UNDER_CONSTRUCTION, TODAY, null);
        assertThat(project.state()).isEqualTo(UNDER_CONSTRUCTION);
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void goesForwardOnlyButForSuspensionAndResumption(ProjectState from) {
        var allowed = Arrays.stream(ProjectState.values())
                .filter(to -> to.compareTo(from) > 0 && (to != SUSPENDED || from == UNDER_CONSTRUCTION)
                        || from == SUSPENDED && to == UNDER_CONSTRUCTION)
                .toList();
        assertThat(from.nextOnes()).isEqualTo(allowed);
    }

    @Test
    void noStepGoesBack() {
        var project = aProject().in(COMPLETED);
        assertThatRule(() -> step(project, UNDER_CONSTRUCTION, TODAY, null)).isRefusedWith("project.no-such-step");
        assertThat(project.state()).isEqualTo(COMPLETED);
    }

    @Test
    void aStepIsNotDatedBeforeTheOneBeforeIt() {
        var project = aProject().since(MARCH_1).in(UNDER_CONSTRUCTION);
        assertThatRule(() -> step(project, COMPLETED, MARCH_1.minusDays(1), null))
                .isRefusedWith("project.step-before-last");
        step(project, COMPLETED, MARCH_1, null);
    }

    @Test
    void nothingHappensTomorrow() {
        var tomorrow = TODAY.plusDays(1);
        assertThatRule(() -> aProject().since(tomorrow).in(PREPARING)).isRefusedWith("project.step-in-future");
        assertThatRule(() -> aProject().built(tomorrow, null).in(PREPARING)).isRefusedWith("project.started-in-future");
        assertThatRule(() -> aProject().permittedOn(tomorrow).in(PREPARING)).isRefusedWith("project.permit-in-future");
        assertThatRule(() -> step(aProject().in(PREPARING), APPROVED, tomorrow, null))
                .isRefusedWith("project.step-in-future");
        aProject().permittedOn(TODAY).in(PREPARING);
    }

    @Test
    void anEndIsNotBeforeItsStart() {
        assertThatRule(() ->
                        aProject().plannedFor(MARCH_1, MARCH_1.minusDays(1)).in(PREPARING))
                .isRefusedWith("project.planned-end-before-start");
        assertThatRule(() -> aProject().built(MARCH_1, MARCH_1.minusDays(1)).in(COMPLETED))
                .isRefusedWith("project.completed-before-start");
        aProject().plannedFor(MARCH_1, MARCH_1).built(MARCH_1, MARCH_1).in(COMPLETED);
    }

    @Test
    void aCompletionBeforeTheKnownStartIsRefusedAndChangesNothing() {
        var project = aProject().since(JANUARY_5).built(MAY_1, null).in(SUSPENDED);
        assertThatRule(() -> step(project, COMPLETED, APRIL_1, null)).isRefusedWith("project.completed-before-start");
        assertThat(project.state()).isEqualTo(SUSPENDED);
        assertThat(project.changes()).hasSize(1);
        assertThat(project.schedule().completedOn()).isNull();
    }

    @Test
    void aSuspensionSaysWhy() {
        var project = aProject().in(UNDER_CONSTRUCTION);
        assertThatRule(() -> step(project, SUSPENDED, TODAY, " ")).isRefusedWith("project.suspension-reason");
    }

    @Test
    void aRatioThatTheContractSaysIsAmongItsFacts() {
        assertThatRule(() ->
                        aProject().withLaborCost(LaborCostMethod.RATIO, null).in(PREPARING))
                .isRefusedWith("project.ratio-missing");
        aProject().withLaborCost(LaborCostMethod.REPORTED, null).in(PREPARING);
    }

    @Test
    void onceVoidedNothingIsChangedAnyMore() {
        var project = aProject().in(PREPARING);
        project.voidIt(CLERK, " 重复登记 ", NOW);
        assertThat(project.voidReason()).contains("重复登记");
        assertThat(project.nextStates()).isEmpty();
        assertThatRule(() -> step(project, APPROVED, TODAY, null)).isRefusedWith("project.voided");
        assertThatRule(() -> project.describe(aProject().facts(), TODAY)).isRefusedWith("project.voided");
        assertThatRule(() -> project.voidIt(CLERK, "再次", NOW)).isRefusedWith("project.voided");
    }

    @Test
    void aSectorBureauKeepsTheProjectsOfItsSector() {
        var bureau = new Scope.Sector("HOUSING", "/ZJ/");
        ProjectReach.check(bureau, Sector.HOUSING);
        ProjectReach.check(new Scope.District(), Sector.WATER);
        assertThatRule(() -> ProjectReach.check(bureau, Sector.TRANSPORT)).isRefusedWith("project.other-sector");
    }

    private static void step(Project project, ProjectState next, LocalDate onDay, @Nullable String reason) {
        project.become(next, onDay, reason, CLERK, TODAY, NOW);
    }
}
