package org.anxin.app.project.check;

import static org.anxin.app.ARegister.HOUSING_BUREAU;
import static org.anxin.app.ARegister.YAOLI;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anxin.app.ARegister;
import org.anxin.app.AnxinTest;
import org.anxin.app.project.RegisteringProjects;
import org.anxin.app.shared.security.SignedIn;
import org.anxin.app.task.obligation.RollingObligations;
import org.anxin.domain.project.ConstructionPermit;
import org.anxin.domain.project.PermitKind;
import org.anxin.domain.project.Project;
import org.anxin.domain.project.Projects;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.task.obligation.Obligation;
import org.anxin.domain.task.obligation.ObligationState;
import org.anxin.domain.task.obligation.Obligations;
import org.anxin.domain.task.obligation.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

/** What a project makes due is there as soon as the project is (O3, O15). */
@AnxinTest
@Transactional
class ProjectDutiesIT {

    private static final LocalDate JANUARY_31 = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY_28 = LocalDate.of(2026, 2, 28);

    @Autowired
    ARegister register;

    @Autowired
    RegisteringProjects registering;

    @Autowired
    RollingObligations rolling;

    @Autowired
    Projects projects;

    @Autowired
    Obligations obligations;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private UUID project;

    @BeforeEach
    void aProjectWithoutAPermit() {
        rolling.rollWhole(JANUARY_31.getYear(), Actor.SYSTEM);
        project = register.project("发证示例小区", "HOUSING", YAOLI);
        jdbc.update("UPDATE project SET permit_kind = NULL, permit_no = NULL, permit_on = NULL WHERE id = ?", project);
    }

    @Test
    void savingAPermitBringsTheJointPatrolAbout() {
        assertThat(patrols()).isEmpty();

        permittedOn(JANUARY_31);

        assertThat(patrols()).singleElement().satisfies(patrol -> {
            assertThat(patrol.dueOn()).isEqualTo(FEBRUARY_28);
            assertThat(patrol.leadCode()).isEqualTo(HOUSING_BUREAU);
            assertThat(patrol.unitsWith(Part.PARTICIPANT)).containsExactly(YAOLI);
            assertThat(patrol.subject().orElseThrow().title()).isEqualTo("发证示例小区");
            assertThat(patrol.periodLabel()).isEqualTo("2026年1月31日");
        });
    }

    @Test
    void theYearsRollAddsNothingToIt() {
        permittedOn(JANUARY_31);

        rolling.rollWhole(JANUARY_31.getYear(), Actor.SYSTEM);
        begin();

        assertThat(patrols()).hasSize(1);
    }

    @Test
    void aPermitThatIsCorrectedMovesThePatrol() {
        permittedOn(JANUARY_31);

        permittedOn(LocalDate.of(2026, 2, 3));

        assertThat(patrols()).extracting(Obligation::dueOn).containsExactly(LocalDate.of(2026, 3, 3));
        assertThat(states()).containsExactlyInAnyOrder("VOIDED", "OPEN");
    }

    @Test
    void aPermitThatBearsItsFormerDateAgainIsOwedItsFormerPatrol() {
        permittedOn(JANUARY_31);
        permittedOn(LocalDate.of(2026, 2, 3));

        permittedOn(JANUARY_31);

        assertThat(patrols()).extracting(Obligation::dueOn).containsExactly(FEBRUARY_28);
        assertThat(patrols()).extracting(Obligation::endReason).containsExactly(Optional.empty());
        assertThat(states()).containsExactlyInAnyOrder("VOIDED", "OPEN");
    }

    @Test
    void aPatrolThatAPersonHasEndedStaysEnded() {
        permittedOn(JANUARY_31);
        patrols().getFirst().voidIt("联合巡查另有安排", "duban", clock.instant());
        permittedOn(LocalDate.of(2026, 2, 3));

        permittedOn(JANUARY_31);

        assertThat(patrols()).isEmpty();
        assertThat(states()).containsExactlyInAnyOrder("VOIDED", "VOIDED");
    }

    @Test
    void nothingIsDueOnAProjectThatWasVoided() {
        permittedOn(JANUARY_31);

        registering.voidProject(project, kept().version(), "登记错误", zhujian());
        begin();

        assertThat(obligations.findUnendedAbout("project", project.toString())).isEmpty();
    }

    @Test
    void paymentsOfAProjectAreLookedAtInThisQuarter() {
        permittedOn(JANUARY_31);
        var today = LocalDate.now(clock);

        assertThat(obligations.findUnendedAbout("project", project.toString()))
                .filteredOn(obligation -> obligation.cadenceCode().equals("O15"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.leadCode()).isEqualTo(HOUSING_BUREAU);
                    assertThat(today).isBetween(check.periodFrom(), check.periodTo());
                    assertThat(check.state()).isEqualTo(ObligationState.OPEN);
                });
    }

    private void permittedOn(LocalDate day) {
        var kept = kept();
        registering.describe(
                project,
                kept.version(),
                new Project.Facts(
                        kept.name(),
                        kept.classification(),
                        kept.site(),
                        kept.terms(),
                        kept.schedule(),
                        new ConstructionPermit(PermitKind.CONSTRUCTION_PERMIT, "341504202601310101", day),
                        kept.officer(),
                        null),
                zhujian());
        begin();
    }

    private Project kept() {
        return projects.findById(project).orElseThrow();
    }

    private List<Obligation> patrols() {
        return obligations.findUnendedAbout("project", project.toString()).stream()
                .filter(obligation -> obligation.cadenceCode().equals("O3"))
                .toList();
    }

    private List<String> states() {
        return jdbc.queryForList(
                "SELECT state FROM obligation WHERE cadence_code = 'O3' AND subject_key = ?",
                String.class,
                project.toString());
    }

    private Actor zhujian() {
        return ((SignedIn) accounts.loadUserByUsername("zhujian")).actor();
    }

    private void begin() {
        entities.flush();
        entities.clear();
    }
}
