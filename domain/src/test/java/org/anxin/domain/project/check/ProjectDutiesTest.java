package org.anxin.domain.project.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.policy.Months;
import org.anxin.domain.policy.PolicyAnswer;
import org.anxin.domain.task.obligation.Cadence;
import org.anxin.domain.task.obligation.DueRule;
import org.anxin.domain.task.obligation.Frequency;
import org.anxin.domain.task.obligation.PlannedObligation;
import org.anxin.domain.task.obligation.Sharing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a project makes due (叶政办〔2018〕41号, 第8—12项备注、第21—23项备注). */
class ProjectDutiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, 2026-02-28",
        "2026-01-31, 2026-02-28",
        "2026-02-01, 2026-03-01",
        "2028-01-31, 2028-02-29",
        "2026-02-28, 2026-03-28"
    })
    void aPatrolIsDueOnTheSameDayOfTheNextMonthOrOnItsLast(LocalDate permitOn, LocalDate dueOn) {
        assertThat(patrol(permitOn).due().dueOn()).isEqualTo(dueOn);
    }

    @Test
    void thePatrolIsLedByTheAuthorityWithTheTownshipAndIsAboutTheProject() {
        var patrol = patrol(LocalDate.of(2026, 1, 31));

        assertThat(patrol.leadCode()).isEqualTo("ZJ");
        assertThat(patrol.participants()).containsExactly("YL");
        assertThat(patrol.instanceKey()).startsWith("O3/2026-01-31//project:");
        assertThat(patrol.period().label()).isEqualTo("2026年1月31日");
    }

    @Test
    void paymentsAreLookedAtInEachQuarterThatHasBegunSinceTheProjectIsRecorded() {
        var project = project(null, LocalDate.of(2026, 5, 20), null);

        assertThat(PaymentCheck.of(cadence("O15", Sharing.EACH), project, 2026, TODAY))
                .extracting(planned -> planned.period().key())
                .containsExactly("2026-Q2", "2026-Q3", "2026-Q4");
    }

    @Test
    void afterTheWorksNothingIsLookedAt() {
        var project = project(null, LocalDate.of(2026, 1, 10), LocalDate.of(2026, 4, 1));

        assertThat(PaymentCheck.of(cadence("O15", Sharing.EACH), project, 2026, TODAY))
                .extracting(planned -> planned.period().key())
                .containsExactly("2026-Q1", "2026-Q2");
        assertThat(PaymentCheck.of(cadence("O15", Sharing.EACH), project(null, null, null), 2026, TODAY))
                .isEmpty();
    }

    private static PlannedObligation patrol(LocalDate permitOn) {
        return NewProjectPatrol.of(
                cadence("O3", Sharing.JOINT),
                project(permitOn, null, null),
                permitOn,
                new PolicyAnswer<>(new Months(1), UUID.randomUUID(), "patrol.newProject.months", "第8—12项备注", true));
    }

    private static ObligedProject project(
            @Nullable LocalDate permitOn, @Nullable LocalDate checkedFrom, @Nullable LocalDate completedOn) {
        return new ObligedProject(UUID.randomUUID(), "示例小区", "ZJ", "YL", permitOn, checkedFrom, completedOn, false);
    }

    private static Cadence cadence(String code, Sharing sharing) {
        return new Cadence(
                code,
                "新建项目发证后巡查",
                "已巡查",
                Frequency.PER_PROJECT,
                sharing,
                null,
                DueRule.BY_SUBJECT,
                null,
                null,
                null,
                true,
                true,
                "第8—12项备注",
                true,
                null,
                List.of(8),
                List.of(),
                List.of());
    }
}
