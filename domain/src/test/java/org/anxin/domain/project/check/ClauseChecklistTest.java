package org.anxin.domain.project.check;

import static org.anxin.domain.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The mandatory clauses of a contract (叶政办〔2018〕41号, 第6项). */
class ClauseChecklistTest {

    @Test
    void aClauseThatIsSaidHasItsPage() {
        assertThatRule(() -> ClauseCheck.of(ContractClause.WAGES_FIRST, true, null, null))
                .isRefusedWith("clause.page");
        assertThat(ClauseCheck.of(ContractClause.WAGES_FIRST, false, null, "合同未提及")
                        .met())
                .isFalse();
    }

    @Test
    void aContractIsCompliantWhenItSaysEveryRequiredClause() {
        assertThat(saying(5).isCompliant()).isTrue();
        assertThat(saying(4).isCompliant()).isFalse();
        assertThat(saying(4).unchecked()).containsExactly(ContractClause.SETTLEMENT_CYCLE);
    }

    @Test
    void withGovernmentMoneyItAlsoForbidsAdvancedCapital() {
        assertThat(new ClauseChecklist(true, saying(5).checks()).isCompliant()).isFalse();
        assertThat(new ClauseChecklist(true, saying(6).checks()).isCompliant()).isTrue();
    }

    private static ClauseChecklist saying(int clauses) {
        var checks = new ArrayList<ClauseCheck>();
        for (int i = 0; i < clauses; i++) {
            checks.add(ClauseCheck.of(ContractClause.values()[i], true, "12", null));
        }
        return new ClauseChecklist(false, checks);
    }
}
