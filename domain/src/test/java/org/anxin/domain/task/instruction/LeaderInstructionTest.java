package org.anxin.domain.task.instruction;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.anxin.domain.task.instruction.People.LEADER;
import static org.anxin.domain.task.instruction.People.OFFICE;
import static org.anxin.domain.task.instruction.People.OTHER_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anxin.domain.organization.AUnit;
import org.anxin.domain.organization.Unit;
import org.anxin.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The life of an instruction, from the leader's pen to its closing. */
class LeaderInstructionTest {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    private static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);
    private static final InstructableRecord MEASURE_13 =
            new InstructableRecord("measure", "13", "第13项 银行按月代发工资", "/tasks/measures/13", List.of("341504104"));

    private final Unit yaoli = AUnit.township("341504104", "姚李镇");
    private final Unit sanyuan = AUnit.township("341504102", "三元镇");
    private final Actor clerk = People.clerkOf(yaoli);

    @Test
    void isAnsweredLateSentBackAnsweredAgainAndClosed() {
        var instruction = given(MARCH_9);
        assertThat(instruction.state()).isEqualTo(InstructionState.GIVEN);
        assertThat(instruction.instructedBy()).isEqualTo(LEADER.fullName());

        answer(instruction, "已核实", MARCH_9.plusDays(2));
        assertThat(instruction.state()).isEqualTo(InstructionState.ANSWERED);
        assertThat(instruction.daysLate()).isEqualTo(2);

        instruction.sendBack("没有说明整改时间", MARCH_9.plusDays(7), LEADER, MARCH_9.plusDays(3), at(MARCH_9.plusDays(3)));
        assertThat(instruction.state()).isEqualTo(InstructionState.GIVEN);
        assertThat(instruction.dueOn()).isEqualTo(MARCH_9.plusDays(7));
        assertThat(instruction.timesSentBack()).isOne();

        answer(instruction, "3月底前整改到位", MARCH_9.plusDays(5));
        instruction.close(LEADER, MARCH_9.plusDays(6), at(MARCH_9.plusDays(6)));

        assertThat(instruction.state()).isEqualTo(InstructionState.CLOSED);
        assertThat(instruction.daysLate())
                .as("an answer that was late stays late")
                .isEqualTo(2);
        assertThat(instruction.steps())
                .extracting(InstructionStep::kind)
                .containsExactly(
                        InstructionStep.Kind.ANSWERED,
                        InstructionStep.Kind.SENT_BACK,
                        InstructionStep.Kind.ANSWERED,
                        InstructionStep.Kind.CLOSED);
        assertThat(instruction.steps().getFirst().dueOn()).contains(MARCH_9);
        assertThat(instruction.steps().getFirst().text()).contains("已核实");
    }

    @Test
    void isAnsweredByTheAddressedUnitAlone() {
        var instruction = given(MARCH_9);

        assertThatRule(() -> instruction.answer(yaoli, "代答", People.clerkOf(sanyuan), MARCH_2, at(MARCH_2)))
                .isRefusedWith("instruction.not-addressed");
        assertThatRule(() -> instruction.answer(sanyuan, "代答", People.clerkOf(sanyuan), MARCH_2, at(MARCH_2)))
                .isRefusedWith("instruction.not-addressed");
        assertThatRule(() -> instruction.answer(yaoli, "代答", OFFICE, MARCH_2, at(MARCH_2)))
                .isRefusedWith("instruction.not-addressed");
        assertThat(instruction.steps()).isEmpty();
    }

    @Test
    void isDecidedByWhoGaveItAndByTheOffice() {
        var instruction = given(MARCH_9);
        answer(instruction, "已办", MARCH_2);

        assertThatRule(() -> instruction.close(OTHER_LEADER, MARCH_2, at(MARCH_2)))
                .isRefusedWith("instruction.not-yours");
        assertThatRule(() -> instruction.sendBack("不行", MARCH_9, clerk, MARCH_2, at(MARCH_2)))
                .isRefusedWith("instruction.not-yours");
        assertThatRule(() -> instruction.annul("不行", OTHER_LEADER, at(MARCH_2))).isRefusedWith("instruction.not-yours");

        instruction.close(OFFICE, MARCH_2, at(MARCH_2));
        assertThat(instruction.state()).isEqualTo(InstructionState.CLOSED);
    }

    @Test
    void refusesWhatIsNotItsTurn() {
        var instruction = given(MARCH_9);
        assertThatRule(() -> instruction.close(LEADER, MARCH_2, at(MARCH_2))).isRefusedWith("instruction.other-turn");
        assertThatRule(() -> instruction.sendBack("不行", MARCH_9, LEADER, MARCH_2, at(MARCH_2)))
                .isRefusedWith("instruction.other-turn");

        answer(instruction, "已办", MARCH_2);
        assertThatRule(() -> answer(instruction, "再答", MARCH_2)).isRefusedWith("instruction.other-turn");

        instruction.close(LEADER, MARCH_2, at(MARCH_2));
        assertThatRule(() -> answer(instruction, "再答", MARCH_2)).isRefusedWith("instruction.over");
        assertThatRule(() -> instruction.annul("误", LEADER, at(MARCH_2))).isRefusedWith("instruction.over");
    }

    @Test
    void isVoidedWithItsReasonAndThenRests() {
        var instruction = given(MARCH_9);

        instruction.annul("重复批示", LEADER, at(MARCH_2));

        assertThat(instruction.state()).isEqualTo(InstructionState.VOIDED);
        assertThat(instruction.steps().getLast().text()).contains("重复批示");
        assertThatRule(() -> answer(instruction, "已办", MARCH_2)).isRefusedWith("instruction.over");
    }

    @Test
    void namesTheLeaderWhenTheOfficeRegistersAPaper() {
        var registered = given(OFFICE, "区长", MARCH_9);
        assertThat(registered.instructedBy()).isEqualTo("区长");
        assertThat(registered.givenBy()).isEqualTo("ducha");
        assertThat(registered.isRegistered()).isTrue();

        assertThatRule(() -> given(OFFICE, null, MARCH_9)).isRefusedWith("instruction.leader-unnamed");
        assertThatRule(() -> given(LEADER, "别的领导", MARCH_9)).isRefusedWith("instruction.not-for-others");
    }

    @Test
    void isNotGivenToAUnitThatHasCeased() {
        yaoli.cease(MARCH_2.minusDays(1), null);

        assertThatRule(() -> given(MARCH_9)).isRefusedWith("instruction.unit-not-alive");
    }

    @Test
    void isNotDueTheDayBeforeItIsGiven() {
        assertThatRule(() -> given(MARCH_2.minusDays(1))).isRefusedWith("instruction.due-past");
    }

    @Test
    void isDueOnTheDayOnWhichItIsGivenOrAfterIt() {
        assertThat(given(MARCH_2).dueOn()).isEqualTo(MARCH_2);
        assertThat(given(MARCH_2.plusDays(1)).dueOn()).isEqualTo(MARCH_2.plusDays(1));
    }

    @Test
    void isNotSentBackToADayThatIsOver() {
        var instruction = given(MARCH_9);
        answer(instruction, "已办", MARCH_9);

        assertThatRule(() -> instruction.sendBack("补充", MARCH_9.minusDays(1), LEADER, MARCH_9, at(MARCH_9)))
                .isRefusedWith("instruction.due-past");
        instruction.sendBack("补充", MARCH_9, LEADER, MARCH_9, at(MARCH_9));
        assertThat(instruction.dueOn()).isEqualTo(MARCH_9);
    }

    private LeaderInstruction given(LocalDate dueOn) {
        return given(LEADER, null, dueOn);
    }

    private LeaderInstruction given(Actor giver, @Nullable String leader, LocalDate dueOn) {
        return new LeaderInstruction(
                UUID.randomUUID(), MEASURE_13, yaoli, "请核实代发情况并报结果。", giver, leader, dueOn, MARCH_2, at(MARCH_2));
    }

    private void answer(LeaderInstruction instruction, String text, LocalDate day) {
        instruction.answer(yaoli, text, clerk, day, at(day));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.ofHours(8));
    }
}
