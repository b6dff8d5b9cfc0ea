package org.anxin.domain.task.obligation;

import static org.anxin.domain.task.obligation.ObligationStanding.COMPLETED;
import static org.anxin.domain.task.obligation.ObligationStanding.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.anxin.domain.task.obligation.ObligationLedger.MatrixCount;
import org.junit.jupiter.api.Test;

class CompletionMatrixTest {

    /** A shared conference on rows 1 and 2, led by 人社局; a patrol of 姚李镇 on row 2. */
    private final CompletionMatrix matrix = new CompletionMatrix(List.of(
            new MatrixCount("O7", List.of(1, 2), "人社局", COMPLETED, 3, 3),
            new MatrixCount("O7", List.of(1, 2), "人社局", OPEN, 1, 1),
            new MatrixCount("O7", List.of(1, 2), "姚李镇", COMPLETED, 3, 0),
            new MatrixCount("O7", List.of(1, 2), "姚李镇", OPEN, 1, 0),
            new MatrixCount("O4", List.of(2), "姚李镇", COMPLETED, 12, 12)));

    @Test
    void aSharedObligationCountsForEachUnitThatSharesItAndOnceForItsRow() {
        assertThat(matrix.of(1, "人社局").words()).isEqualTo("3/4");
        assertThat(matrix.of(1, "姚李镇").words()).isEqualTo("3/4");
        assertThat(matrix.ofRow(1).words()).isEqualTo("3/4");
        assertThat(matrix.ofRow(2).words()).isEqualTo("15/16");
    }

    @Test
    void anObligationThatServesSeveralRowsCountsInEachAndOnceForItsUnit() {
        assertThat(matrix.of(2, "姚李镇").words()).isEqualTo("15/16");
        assertThat(matrix.ofUnit("姚李镇").words()).isEqualTo("15/16");
        assertThat(matrix.ofUnit("姚李镇", List.of(1)).words()).isEqualTo("3/4");
        assertThat(matrix.ofRows(List.of(1, 2)).words()).isEqualTo("15/16");
    }

    @Test
    void whoOwesNothingHasNoPlace() {
        assertThat(matrix.of(1, "住建局").isEmpty()).isTrue();
        assertThat(matrix.ofRow(3).isEmpty()).isTrue();
        assertThat(matrix.rowsByUnit()).containsOnlyKeys("人社局", "姚李镇").containsEntry("姚李镇", Set.of(1, 2));
    }
}
