package org.anxin.domain.task.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.anxin.domain.organization.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InstructionStandingTest {

    @ParameterizedTest
    @EnumSource(names = {"JUSTICE", "BANK", "COMPANY", "UTILITY"})
    void courtsBanksCompaniesAndUtilitiesAreAdvisedByLetter(UnitKind kind) {
        assertThat(kind.isAdvisedByLetter()).isTrue();
        assertThat(InstructionStanding.of(InstructionState.GIVEN, 1, kind))
                .isEqualTo(InstructionStanding.ADVISED_BY_LETTER);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JUSTICE", "BANK", "COMPANY", "UTILITY"})
    void everybodyElseGetsThePaperBack(UnitKind kind) {
        assertThat(kind.isAdvisedByLetter()).isFalse();
        assertThat(InstructionStanding.of(InstructionState.GIVEN, 1, kind)).isEqualTo(InstructionStanding.SENT_BACK);
    }

    @Test
    void aFirstAskingIsNeither() {
        assertThat(InstructionStanding.of(InstructionState.GIVEN, 0, UnitKind.BANK))
                .isEqualTo(InstructionStanding.OPEN);
    }
}
